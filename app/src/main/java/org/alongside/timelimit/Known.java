package org.alongside.timelimit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Choice;
import org.alongside.kernel.Nearest;
import org.alongside.timelimit.calendar.Nation;
import org.alongside.timelimit.rule.Fact;
import org.alongside.timelimit.rule.Moment;
import org.jspecify.annotations.Nullable;

/** The days and facts that somebody knows about a matter. The keys are the same for every clock. */
public final class Known {

    public static final Known NOTHING =
            new Known(new LocalDate[Moment.values().length], new String[Fact.values().length]);

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2090;

    private final @Nullable LocalDate[] days;
    private final @Nullable String[] facts;

    private Known(@Nullable LocalDate[] days, @Nullable String[] facts) {
        this.days = days;
        this.facts = facts;
    }

    /** What reading "key=value" words came to. */
    public sealed interface Reading {}

    public record Read(Known known) implements Reading {}

    /** Why they cannot be used, a line for each. */
    public record Refused(List<String> reasons) implements Reading {}

    public Known with(Moment moment, LocalDate day) {
        var more = days.clone();
        more[moment.ordinal()] = day;
        return new Known(more, facts);
    }

    public Known with(Fact fact, String value) {
        var more = facts.clone();
        more[fact.ordinal()] = value;
        return new Known(days, more);
    }

    public @Nullable LocalDate day(Moment moment) {
        return days[moment.ordinal()];
    }

    public boolean knows(Moment moment) {
        return days[moment.ordinal()] != null;
    }

    public @Nullable String fact(Fact fact) {
        return facts[fact.ordinal()];
    }

    public Set<Moment> moments() {
        var known = EnumSet.noneOf(Moment.class);
        Arrays.stream(Moment.values()).filter(this::knows).forEach(known::add);
        return known;
    }

    /** Reads words such as "act=2026-09-30" and "place=uk". */
    public static Reading read(List<String> words) {
        var known = NOTHING;
        var reasons = new ArrayList<String>();
        for (var word : words) {
            switch (known.plus(word)) {
                case Read read -> known = read.known();
                case Refused refused -> reasons.addAll(refused.reasons());
            }
        }
        return reasons.isEmpty() ? new Read(known) : new Refused(List.copyOf(reasons));
    }

    private Reading plus(String word) {
        var pair = word.split("=", 2);
        var value = pair.length == 2 ? pair[1].strip() : "";
        var moment = Moment.named(pair[0]);
        if (moment.isPresent()) {
            return plus(moment.get(), word, value);
        }
        return Fact.named(pair[0])
                .map(fact -> plus(fact, word, value))
                .orElseGet(() -> refused(unknown(word, pair[0])));
    }

    private Reading plus(Moment moment, String word, String value) {
        if (knows(moment)) {
            return refused("\"" + moment + "\" is given twice.");
        }
        return day(value).<Reading>map(day -> new Read(with(moment, day))).orElseGet(() -> refused(noDay(word)));
    }

    private Reading plus(Fact fact, String word, String value) {
        if (fact(fact) != null) {
            return refused("\"" + fact + "\" is given twice.");
        }
        if (fact == Fact.NATION && Choice.named(Nation.class, value).isEmpty() || value.isEmpty()) {
            return refused("\"" + word + "\" says nothing: give " + fact.words() + ".");
        }
        return new Read(with(fact, value));
    }

    private static Reading refused(String reason) {
        return new Refused(List.of(reason));
    }

    private static String unknown(String word, String key) {
        var keys = new ArrayList<String>();
        Arrays.stream(Moment.values()).map(Moment::key).forEach(keys::add);
        Arrays.stream(Fact.values()).map(Fact::key).forEach(keys::add);
        var meant = Nearest.to(key, keys)
                .map(near -> " Did you mean \"" + near + "\"?")
                .orElse("");
        return "\"" + word + "\" is not one of the known keys." + meant + " They are " + String.join(", ", keys) + ".";
    }

    private static String noDay(String word) {
        return "\"" + word + "\" is not a day. Write it as in " + word.split("=", 2)[0] + "=2026-11-20, from "
                + EARLIEST_YEAR + " to " + LATEST_YEAR + ".";
    }

    /** Whether it can be meant: a year far away is a slip of the pen. */
    public static boolean possible(LocalDate day) {
        return EARLIEST_YEAR <= day.getYear() && day.getYear() <= LATEST_YEAR;
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(Known::possible);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
