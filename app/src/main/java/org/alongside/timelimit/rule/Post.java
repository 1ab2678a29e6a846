package org.alongside.timelimit.rule;

import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimit.calendar.Days;
import org.alongside.timelimit.calendar.Resources;
import org.alongside.timelimit.count.Counting;
import org.alongside.timelimit.count.Span;
import org.alongside.timelimit.count.Unit;
import org.alongside.yaml.YamlDocument;

/** How long a letter takes at the longest, so that the day it was sent can be put at the earliest. */
public record Post(Span takes) {

    private static final class Shipped {
        static final Post SLOW = read("timelimits/post.yaml");
    }

    public static Post slow() {
        return Shipped.SLOW;
    }

    /** The earliest day that a letter received on this day is taken to have been sent. */
    public LocalDate sent(LocalDate received, Days working) {
        return Counting.BEFORE.end(received, takes, working);
    }

    private static Post read(String file) {
        var document = new YamlDocument();
        var takes = document.read(Resources.read(file), List.of("takes", "rule", "sources", "evidence", "checked"))
                .map(top -> top.value("takes", "a span such as 4 working days", Span::read, new Span(1, Unit.DAYS)));
        if (takes.isEmpty() || !document.problems().isEmpty()) {
            throw new IllegalStateException(document.problems().getFirst().in(file));
        }
        return new Post(takes.get());
    }
}
