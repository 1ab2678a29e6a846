package org.alongside.gate;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.database.Apart;
import org.alongside.page.Dates;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * What somebody works as when a session begins: what they last chose, else the first whose partnership has not ended.
 */
@Component
class FirstPlace {

    private final LastPlaceTable table;
    private final Partnerships partnerships;
    private final Apart apart;
    private final Clock clock;

    FirstPlace(LastPlaceTable table, Partnerships partnerships, Apart apart, Clock clock) {
        this.table = table;
        this.partnerships = partnerships;
        this.apart = apart;
        this.clock = clock;
    }

    /** What the session says while it still stands; one that says nothing is told. */
    WorkingAs of(UUID person, List<WorkingAs> choices, HttpSession session) {
        if (choices.size() == 1) {
            return choices.getFirst();
        }
        return WorkingAs.kept(choices, session).orElseGet(() -> {
            var first = apart.as(new Viewer.Guest(person), () -> table.key(person))
                    .flatMap(last -> WorkingAs.withKey(choices, last))
                    .orElseGet(() -> going(choices));
            first.keepIn(session);
            return first;
        });
    }

    private WorkingAs going(List<WorkingAs> choices) {
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var ended = CurrentViewer.as(choices.getFirst().viewer(), partnerships::visible).stream()
                .filter(one -> one.ended(today))
                .map(Partnership::id)
                .collect(Collectors.toSet());
        return choices.stream()
                .filter(choice ->
                        !(choice.viewer() instanceof Viewer.Member member && ended.contains(member.partnership())))
                .findFirst()
                .orElseGet(choices::getFirst);
    }

    void choose(UUID person, WorkingAs choice, HttpSession session) {
        choice.keepIn(session);
        apart.run(new Viewer.Guest(person), () -> table.keep(person, choice.agency()));
    }
}
