package org.alongside.referral.notice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.kernel.Choice;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/** What people may choose not to hear of by e-mail. A question to them is always sent. */
public enum Notice implements Choice {
    ARRIVALS("new referrals and questions for my agency"),
    DIGEST("what became of my teams' referrals, every Monday");

    private final String title;

    Notice(String title) {
        this.title = title;
    }

    /** Whoever decides about referrals hears of new ones; students see them in the inbox. */
    private static final Set<Role> DECIDE = EnumSet.of(Role.ADVISER, Role.SUPERVISOR, Role.COORDINATOR);

    /** Those that this viewer could get. */
    static List<Notice> of(Viewer viewer) {
        return Arrays.stream(values())
                .filter(one -> one == ARRIVALS ? DECIDE.stream().anyMatch(viewer::has) : viewer.has(Role.REFERRER))
                .toList();
    }

    @Override
    public String title() {
        return title;
    }
}
