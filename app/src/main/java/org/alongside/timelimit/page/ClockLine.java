package org.alongside.timelimit.page;

import java.util.List;
import org.alongside.part.Tag;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.rule.Whose;

/** A clock as the list prints it. */
public record ClockLine(TimeLimit limit, List<Tag> tags) {

    public String path() {
        return TimeLimitNavigation.PATH + "/" + limit.clock();
    }

    public String title() {
        return limit.title();
    }

    /** The limit of the newest version in a few words. */
    public String words() {
        var newest = limit.newest();
        if (newest.cases().isEmpty()) {
            return "Ended";
        }
        var usual = newest.cases().stream()
                .filter(one -> one.when().usual())
                .findFirst()
                .orElse(newest.cases().getFirst());
        var more = newest.cases().size() > 1 ? ", and other cases" : "";
        return usual.limit().words(usual.limit().trigger()) + more;
    }

    public String whose() {
        return limit.whose() == Whose.THEIRS ? "Theirs" : "Ours";
    }
}
