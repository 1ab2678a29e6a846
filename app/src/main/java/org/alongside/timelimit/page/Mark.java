package org.alongside.timelimit.page;

import java.util.Map;
import org.alongside.part.Tag;
import org.alongside.timelimit.rule.Evidence;
import org.alongside.timelimit.rule.Version;
import org.alongside.timelimit.signoff.Signature;

/** The marks beside a rule: how it is known, and whether somebody stands for it. */
final class Mark {

    private Mark() {}

    static Tag of(Evidence evidence) {
        return switch (evidence) {
            case STATUTE -> Tag.neutral("Statute");
            case SECONDARY -> Tag.waiting("Secondary source");
            case UNVERIFIED -> Tag.urgent("Unverified");
        };
    }

    static Tag of(Version version, Map<String, Signature> signed) {
        return signed.containsKey(version.fingerprint())
                ? Tag.good("Signed")
                : Tag.waiting("Needs your supervisor’s sign-off");
    }
}
