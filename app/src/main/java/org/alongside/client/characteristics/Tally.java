package org.alongside.client.characteristics;

import java.util.ArrayList;
import java.util.List;

/**
 * The counts of one question in which no small group shows. Fewer than five are not told; where the total would give
 * one
 * of them away, larger numbers are withheld too until it does not, and the total itself when nothing else is left.
 */
public record Tally(Characteristic question, List<Line> lines, String total) {

    /** An answer and its count as it may be told. */
    public record Line(String answer, String count) {}

    public Tally {
        lines = List.copyOf(lines);
    }

    /**
     * @param counts of the options, in their order
     */
    static Tally of(Characteristic question, List<Integer> counts) {
        var suppression = Suppression.of(counts);
        var options = question.options();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < counts.size(); i++) {
            lines.add(new Line(options.get(i).text(), suppression.told(i)));
        }
        return new Tally(question, lines, suppression.total());
    }
}
