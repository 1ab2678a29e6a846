package org.alongside.timelimit.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.alongside.timelimit.Known;
import org.alongside.timelimit.rule.Fact;
import org.alongside.timelimit.rule.Moment;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.rule.When;

/** Dates to try: what a clock asks, and what was typed. It is about nobody, so it may stand in an address. */
public record TryForm(TimeLimit limit, Map<String, String> typed) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    /** Grounds by their number, then by their letters. */
    private static final Comparator<String> IN_ORDER = Comparator.comparingInt(
                    (String value) -> Integer.parseInt("0" + value.replaceAll("\\D.*", "")))
            .thenComparing(Comparator.naturalOrder());

    /** What the clock itself asks for. */
    public List<Moment> asked() {
        return limit.asks();
    }

    /** Days that may stand in or be argued for. */
    public List<Moment> others() {
        var others = new LinkedHashSet<Moment>();
        for (var moment : limit.asks()) {
            others.addAll(moment.arguable());
        }
        limit.asks().forEach(others::remove);
        return others.stream().sorted().toList();
    }

    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var fact : Fact.values()) {
            if (!limit.values(fact).isEmpty()) {
                facts.add(fact);
            }
        }
        return facts;
    }

    public List<Option> values(Fact fact) {
        return limit.values(fact).stream()
                .sorted(IN_ORDER)
                .map(value -> new Option(value, words(value)))
                .toList();
    }

    /** "Landlord: private. Ground of the notice: 1, 1A": when a case applies. */
    static String words(When when) {
        return when.facts().entrySet().stream()
                .map(one -> label(one.getKey()) + ": "
                        + one.getValue().stream().map(TryForm::words).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". "));
    }

    private static String words(String value) {
        return switch (value) {
            case "prp" -> "registered provider";
            case "uk" -> "United Kingdom";
            case "send" -> "special educational needs";
            default -> value.replace('-', ' ');
        };
    }

    public static String label(Fact fact) {
        return switch (fact) {
            case PLACE -> "Where the person was";
            case LANDLORD -> "Landlord";
            case NOTICE -> "Ground of the notice";
            default -> "Kind";
        };
    }

    public String label(Moment moment) {
        return moment.words().substring(0, 1).toUpperCase(Locale.UK)
                + moment.words().substring(1);
    }

    public String value(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    public boolean others(FormErrors errors) {
        return others().stream().anyMatch(moment -> !value(moment.key()).isEmpty() || errors.has(moment.key()));
    }

    /** Whether somebody has asked for dates. */
    public boolean sent() {
        return typed.containsKey("try");
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (moments().stream().allMatch(moment -> value(moment.key()).isEmpty())) {
            errors = errors.with(limit.asks().getFirst().key(), "Enter a date");
        }
        for (var moment : moments()) {
            var text = value(moment.key());
            errors =
                    errors.unless(text.isEmpty() || day(text).isPresent(), moment.key(), "Enter a date like 31/3/2026");
        }
        return errors;
    }

    Known known() {
        var known = Known.NOTHING;
        for (var moment : moments()) {
            var day = day(value(moment.key()));
            known = day.isPresent() ? known.with(moment, day.get()) : known;
        }
        for (var fact : facts()) {
            known = value(fact.key()).isEmpty() ? known : known.with(fact, value(fact.key()));
        }
        return known;
    }

    private List<Moment> moments() {
        var all = new ArrayList<>(asked());
        all.addAll(others());
        return all;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY)).filter(Known::possible);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
