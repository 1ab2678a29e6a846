package org.alongside.referral.reach;

import java.util.List;
import org.alongside.partnership.Partnerships;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often an agency tries to reach somebody before it may say that it could not: what the pathway says, at least
 * three.
 */
@Component
public class Tries {

    private static final int LEAST = 3;

    private final Partnerships partnerships;

    Tries(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** How many reached nobody since the person was last reached; newest first. */
    public static int inVain(List<Attempt> attempts) {
        return (int) attempts.stream()
                .takeWhile(attempt -> attempt.outcome() != Attempt.Outcome.REACHED)
                .count();
    }

    @Transactional
    public int needed() {
        return partnerships
                .seen(CurrentViewer.member().partnership())
                .design()
                .map(design -> Math.max(LEAST, design.booking().callAttempts()))
                .orElse(LEAST);
    }
}
