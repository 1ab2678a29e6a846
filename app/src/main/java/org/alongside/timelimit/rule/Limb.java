package org.alongside.timelimit.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.timelimit.count.Counting;
import org.alongside.timelimit.count.Span;

/** "21 days beginning with notified": a span, counted from the first of some days that is known. */
public record Limb(Span span, Counting counting, List<Moment> from) {

    public static final String EXPECTED =
            "words such as \"1 month after sent\", \"21 days beginning with notified\" or \"1 day before effective\"";

    private static final Pattern WORDS =
            Pattern.compile("(\\d+) (clear )?([a-z ]+?) (after|beginning with|before) (\\w+(?: or \\w+)*)");

    public static Optional<Limb> read(String words) {
        var found = WORDS.matcher(words.strip().replaceAll("\\s+", " "));
        if (!found.matches()) {
            return Optional.empty();
        }
        var clear = found.group(2) == null ? "" : "clear ";
        var counting = Arrays.stream(Counting.values())
                .filter(one -> one.toString().equals(clear + found.group(4)))
                .findFirst();
        return Span.read(found.group(1) + " " + found.group(3))
                .flatMap(span ->
                        counting.flatMap(how -> moments(found.group(5)).map(from -> new Limb(span, how, from))));
    }

    private static Optional<List<Moment>> moments(String words) {
        var found = Arrays.stream(words.split(" or ")).map(Moment::named).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** The day it is counted from as the law has it. */
    public Moment trigger() {
        return from.getFirst();
    }

    /** The rule as an adviser says it: "21 days beginning with the day of notification". */
    public String words() {
        return words(from);
    }

    /** The same, counted from one of its days. */
    public String words(Moment meant) {
        return words(List.of(meant));
    }

    private String words(List<Moment> from) {
        var clear = counting == Counting.CLEAR_BEFORE ? span.toString().replaceFirst(" ", " clear ") : span.toString();
        var how = counting == Counting.CLEAR_BEFORE ? Counting.BEFORE : counting;
        return clear + " " + how + " " + from.stream().map(Moment::words).collect(Collectors.joining(" or "));
    }

    @Override
    public String toString() {
        return span + " " + counting + " " + from.stream().map(Moment::key).collect(Collectors.joining(" or "));
    }
}
