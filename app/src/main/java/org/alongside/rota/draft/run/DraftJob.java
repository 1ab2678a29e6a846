package org.alongside.rota.draft.run;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Standings;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The planner as a job: on one node, as the person who asked; begins again when the node was killed. */
@Configuration(proxyBeanMethods = false)
class DraftJob {

    static final String NAME = "plan-rota";

    /** Which draft, and who asked for it at which agency. */
    record Asked(UUID draft, UUID person, UUID agency) {
        String text() {
            return draft + " " + person + " " + agency;
        }

        static Asked of(String text) {
            var parts = text.split(" ");
            return new Asked(UUID.fromString(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
        }
    }

    @Bean
    Task<String> planRota(RunPlanner runPlanner, Standings standings) {
        return Tasks.oneTime(NAME, String.class).execute((instance, context) -> {
            var asked = Asked.of(instance.getData());
            viewer(standings, asked).ifPresent(viewer -> CurrentViewer.as(viewer, () -> runPlanner.run(asked.draft())));
        });
    }

    /** Nobody who has left since has a draft planned. */
    private static Optional<Viewer> viewer(Standings standings, Asked asked) {
        return standings
                .of(asked.person())
                .flatMap(standing -> standing.places().stream()
                        .filter(place -> place.agency().equals(asked.agency()))
                        .findFirst()
                        .map(standing::at));
    }
}
