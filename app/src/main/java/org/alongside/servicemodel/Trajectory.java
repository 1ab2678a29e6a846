package org.alongside.servicemodel;

import java.time.LocalDate;
import java.util.Arrays;
import org.alongside.kernel.Choice;
import org.jspecify.annotations.Nullable;

/** The deck's four fates of a partnership: ongoing or ended, for more or less than a decade. */
public enum Trajectory implements Choice {
    LONG_RUNNER("long runner", true, true),
    LATE_CASUALTY("late casualty", false, true),
    SUCCESSFUL_STARTER("successful starter", true, false),
    EARLY_EXITER("early exiter", false, false);

    private final String title;
    private final boolean ongoing;
    private final boolean overDecade;

    Trajectory(String title, boolean ongoing, boolean overDecade) {
        this.title = title;
        this.ongoing = ongoing;
        this.overDecade = overDecade;
    }

    /** Where a partnership stands today; an end still to come counts as ongoing. */
    public static Trajectory of(LocalDate started, @Nullable LocalDate ended, LocalDate today) {
        var goesOn = ended == null || ended.isAfter(today);
        var until = ended == null || goesOn ? today : ended;
        var decade = !until.isBefore(started.plusYears(10));
        return Arrays.stream(values())
                .filter(one -> one.ongoing == goesOn && one.overDecade == decade)
                .findFirst()
                .orElseThrow();
    }

    public boolean ongoing() {
        return ongoing;
    }

    public boolean overDecade() {
        return overDecade;
    }

    @Override
    public String title() {
        return title;
    }
}
