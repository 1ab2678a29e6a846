package org.alongside.referral.need;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that somebody was asked and what it came to. */
@Component
public class AskNeeds {

    private final Refers refers;
    private final NeedScreenTable table;
    private final Trail trail;

    AskNeeds(Refers refers, NeedScreenTable table, Trail trail) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public UUID ask(NeedScreen screen) {
        refers.demandOrDoor();
        table.insert(screen);
        trail.append(
                Act.WROTE,
                "need_screen",
                screen.id(),
                Map.of(
                        "answer",
                        screen.answer().key(),
                        "how",
                        screen.asked().how().key()));
        return screen.id();
    }

    /** How many the viewer asked in the last month, answer by answer: "12 answered, 3 declined". */
    @Transactional
    public String counts() {
        return table.counts().stream()
                .map(count -> count.number() + " " + count.answer().title())
                .collect(Collectors.joining(", "));
    }
}
