package org.alongside.timelimit.command;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.timelimit.Answer;
import org.alongside.timelimit.Dated;
import org.alongside.timelimit.rule.TimeLimit;

/** An answer as a person reads it in a terminal. */
final class AnswerText {

    private AnswerText() {}

    static String of(Answer.Dates dates, LocalDate today) {
        var lines = new ArrayList<String>();
        var source = dates.version().source();
        lines.add(dates.limit().title());
        lines.add(dates.limit().clock() + ", version " + dates.version().number() + ". "
                + source.evidence().label() + ". " + (dates.limit().whose().label()) + ".");
        lines.add("");
        var all = derivations(dates);
        for (var name : List.of("Internal target", "Safe date", "Last legal day", "Long stop")) {
            var dated = all.get(name);
            lines.add("%-17s%s".formatted(name, dated == null ? absent(name, dates) : inWords(dated)));
        }
        lines.add("");
        lines.add(dates.on(today).words());
        all.forEach((name, dated) -> {
            lines.add("");
            lines.add(name);
            dated.words().forEach(line -> lines.add("  " + line));
        });
        lines.add("");
        lines.add("The rule: " + source.rule());
        source.links().forEach(link -> lines.add("  " + link));
        lines.add("Done when: " + dates.limit().stops().how());
        lines.add("Proof: " + dates.limit().stops().proof());
        lines.add("Late: " + dates.rule().late());
        lines.addAll(next(dates.limit()));
        dates.warnings().forEach(warning -> lines.add("! " + warning.words()));
        return String.join("\n", lines);
    }

    /** The dates that there are, in the order of their derivation. */
    static Map<String, Dated> derivations(Answer.Dates dates) {
        var all = new LinkedHashMap<String, Dated>();
        if (dates.lastLegalDay() != null) {
            all.put("Last legal day", dates.lastLegalDay());
        }
        all.put("Safe date", dates.safe());
        all.put("Internal target", dates.internalTarget());
        if (dates.longStop() != null) {
            all.put("Long stop", dates.longStop());
        }
        return all;
    }

    private static List<String> next(TimeLimit limit) {
        return limit.next().stream()
                .map(next -> "Then: " + next.clock() + " from " + next.start() + ", " + next.words() + ".")
                .toList();
    }

    private static String absent(String name, Answer.Dates dates) {
        return name.equals("Long stop") && dates.rule().longStop().isEmpty() ? "none is set" : "not known";
    }

    private static String inWords(Dated dated) {
        return dated.day() + "  " + dated.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
