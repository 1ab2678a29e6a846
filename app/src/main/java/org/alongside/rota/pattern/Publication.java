package org.alongside.rota.pattern;

import java.util.LinkedHashMap;
import java.util.List;

/** What publishing does, counted and told. */
public record Publication(List<Planned> days) {

    public long toPublish() {
        return count(Planned.Verdict.PUBLISH);
    }

    public long before() {
        return count(Planned.Verdict.BEFORE);
    }

    public List<Planned> leftOut() {
        return days.stream().filter(one -> one.verdict().leftOut()).toList();
    }

    private long count(Planned.Verdict verdict) {
        return days.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** So many for each pattern that has any to publish. */
    public List<Line> lines() {
        var counts = new LinkedHashMap<Pattern, Long>();
        days.stream()
                .filter(one -> one.verdict() == Planned.Verdict.PUBLISH)
                .forEach(one -> counts.merge(one.pattern(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()))
                .toList();
    }

    /** A pattern and how many sessions it gives. */
    public record Line(Pattern pattern, long sessions) {}
}
