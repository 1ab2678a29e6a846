package org.alongside.timelimit.page;

import org.alongside.part.Tag;
import org.alongside.timelimit.rule.Evidence;

/** The mark beside a rule: how it is known. */
final class Mark {

    private Mark() {}

    static Tag of(Evidence evidence) {
        return switch (evidence) {
            case STATUTE -> Tag.neutral("Statute");
            case SECONDARY -> Tag.waiting("Secondary source");
            case UNVERIFIED -> Tag.urgent("Unverified");
        };
    }
}
