package org.alongside.timelimit.rule;

import java.time.LocalDate;
import java.util.List;
import org.alongside.kernel.Choice;
import org.alongside.timelimit.calendar.Season;

/** Seasons in which a tribunal does not count days. */
public record Closed(List<Season> seasons, Means means) {

    public static final Closed NEVER = new Closed(List.of(), Means.NOT_WORKING_DAYS);

    /** What that does to a limit. */
    public enum Means implements Choice {
        /** A limit that ends there moves to the next working day outside. */
        NOT_WORKING_DAYS("not working days"),
        /** Such days do not count at all, so the limit ends that much later. */
        NOT_COUNTED("not counted");

        private final String title;

        Means(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    public boolean has(LocalDate day) {
        for (var season : seasons) {
            if (season.has(day)) {
                return true;
            }
        }
        return false;
    }

    public boolean moves() {
        return !seasons.isEmpty() && means == Means.NOT_WORKING_DAYS;
    }

    public boolean stops() {
        return !seasons.isEmpty() && means == Means.NOT_COUNTED;
    }

    @Override
    public String toString() {
        return String.join(" and ", seasons.stream().map(Season::toString).toList());
    }
}
