package org.alongside.client.characteristics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the clients of an agency answered, for its coordinators and supervisors. */
@Component
public class CountCharacteristics {

    private final CharacteristicsTable table;
    private final AskCharacteristics asked;
    private final Apart apart;
    private final Trail trail;

    CountCharacteristics(CharacteristicsTable table, AskCharacteristics asked, Apart apart, Trail trail) {
        this.table = table;
        this.asked = asked;
        this.apart = apart;
        this.trail = trail;
    }

    /** Whether the viewer is one who may see the counts. */
    public static boolean may(Viewer viewer) {
        return viewer.has(Role.COORDINATOR) || viewer.has(Role.SUPERVISOR);
    }

    @Transactional
    public List<Tally> count() {
        if (!(CurrentViewer.get() instanceof Viewer.Member member) || !may(member)) {
            trail.appendApart(Act.DENIED, "characteristics", null, Map.of("because", "role"));
            throw new NotFound();
        }
        var answers = apart.as(
                new Viewer.Task("characteristics-count"),
                () -> table.newest(member.agency()).stream().map(asked::open).toList());
        trail.append(Act.READ, "characteristics", null, Map.of("clients", answers.size()));
        return Arrays.stream(Characteristic.values())
                .map(question -> Tally.of(question, counts(question, answers)))
                .toList();
    }

    private static List<Integer> counts(Characteristic question, List<Answers> answers) {
        var counts = new ArrayList<Integer>();
        for (var option : question.options()) {
            counts.add((int) answers.stream()
                    .filter(one -> option.value().equals(one.chosen().get(question)))
                    .count());
        }
        return counts;
    }
}
