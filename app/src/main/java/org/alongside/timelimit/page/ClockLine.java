package org.alongside.timelimit.page;

import java.util.ArrayList;
import java.util.List;
import org.alongside.part.Tag;
import org.alongside.timelimit.rule.Evidence;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.rule.Whose;

/** A clock as the list prints it. */
public record ClockLine(TimeLimit limit, boolean signed) {

    public String path() {
        return TimeLimitNavigation.PATH + "/" + limit.clock();
    }

    public String title() {
        return limit.title();
    }

    /** The limit of the newest version in a few words. */
    public String words() {
        var newest = limit.newest();
        var more = newest.cases().size() > 1 ? ", and other cases" : "";
        return newest.ended().isPresent()
                ? newest.cases().isEmpty() ? "Ended" : "Ended, with exceptions"
                : newest.usual()
                        .map(usual -> usual.limit().words(usual.limit().trigger()) + more)
                        .orElse("");
    }

    /** What is out of the ordinary: a rule read in the law itself, for us to keep, has no mark until it is signed. */
    public List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        if (limit.whose() == Whose.THEIRS) {
            tags.add(Tag.active("Theirs"));
        }
        var evidence = limit.newest().source().evidence();
        if (evidence != Evidence.STATUTE) {
            tags.add(Mark.of(evidence));
        }
        if (signed) {
            tags.add(Tag.good("Signed"));
        }
        return tags;
    }
}
