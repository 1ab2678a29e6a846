package org.alongside.rota.draft.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.page.Dates;
import org.alongside.rota.draft.Draft;

/**
 * A draft with everything that can be said about it, in words.
 *
 * @param unmet wanted sessions that it does without
 * @param points what it costs
 * @param said warnings, why sessions are unmet, what costs how much, what publishing changes
 */
public record DraftView(Draft draft, int unmet, long points, Said said, List<Line> lines) {

    /** Sentences of each kind, worst first. */
    public record Said(List<String> warnings, List<String> unmet, List<String> costs, List<String> changes) {}

    /** A session of the draft. */
    public record Line(String id, LocalDate day, String half, String about, boolean pinned, Who who) {}

    /** Who is where. */
    public record Who(String adviser, String place) {}

    /** Day by day. */
    public Map<LocalDate, List<Line>> days() {
        return lines.stream().collect(Collectors.groupingBy(Line::day, TreeMap::new, Collectors.toList()));
    }

    public static String day(LocalDate day) {
        return Dates.weekday(day);
    }
}
