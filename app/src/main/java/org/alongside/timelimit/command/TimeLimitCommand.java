package org.alongside.timelimit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.kernel.Nearest;
import org.alongside.timelimit.Answer;
import org.alongside.timelimit.Known;
import org.alongside.timelimit.TimeLimits;
import org.alongside.timelimit.calendar.CalendarFolder;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.rule.RuleFile;
import org.alongside.timelimit.rule.TimeLimit;

/**
 * {@code ./alongside timelimit}: what clocks there are, the dates of one, a check of rule files, newer calendars.
 * Answers 0, or 2 with the reason when it cannot do what was asked.
 */
public final class TimeLimitCommand {

    private static final int BAD_INPUT = 2;

    private final PrintStream out;
    private final PrintStream err;

    public TimeLimitCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * @param words what stands after "timelimit"
     * @param today for how much time is left
     * @param data the folder with newer calendars
     */
    public int run(List<String> words, LocalDate today, Path data) {
        var json = words.contains("--json");
        var rest = words.stream().filter(word -> !word.equals("--json")).toList();
        if (rest.isEmpty()) {
            return refuse("Say which clock: ./alongside timelimit list shows them.");
        }
        var given = rest.subList(1, rest.size());
        return switch (rest.getFirst()) {
            case "list" -> list(json);
            case "check" -> check(given);
            case "holidays" -> told(CalendarFolder.in(data).keepHolidays(given));
            case "terms" -> told(CalendarFolder.in(data).keepTerms(given));
            default ->
                Catalogue.alone(rest.getFirst())
                        .map(limit -> answer(limit, given, json, today, data))
                        .orElseGet(() -> refuse(noClock(rest.getFirst())));
        };
    }

    private int list(boolean json) {
        var all = Catalogue.shipped().all();
        if (json) {
            out.println(AnswerJson.of(all));
            return 0;
        }
        var group = "";
        for (var limit : all) {
            if (!limit.group().equals(group)) {
                out.println((group.isEmpty() ? "" : "\n") + limit.group());
                group = limit.group();
            }
            out.printf("  %-42s%s%n", limit.clock(), limit.title());
        }
        return 0;
    }

    private int answer(TimeLimit limit, List<String> words, boolean json, LocalDate today, Path data) {
        return switch (Known.read(words)) {
            case Known.Refused refused -> refuse(refused.reasons().toArray(String[]::new));
            case Known.Read read ->
                tell(new TimeLimits(CalendarFolder.in(data).calendars()).compute(limit, read.known()), json, today);
        };
    }

    private int tell(Answer answer, boolean json, LocalDate today) {
        switch (answer) {
            case Answer.Unanswered none
            when none.refusable() -> {
                var asks = answer.limit().asks().stream()
                        .map(moment -> moment.key() + " (" + moment.words() + ")")
                        .collect(Collectors.joining(", "));
                return refuse(none.reason(), "This clock knows " + asks + ".");
            }
            case Answer.Unanswered none -> out.println(json ? AnswerJson.of(none, today) : none.reason());
            case Answer.Dates dates -> out.println(json ? AnswerJson.of(dates, today) : AnswerText.of(dates, today));
        }
        return 0;
    }

    private int check(List<String> files) {
        var complaints = new ArrayList<String>();
        for (var file : files) {
            try {
                if (RuleFile.read(file, Files.readAllBytes(Path.of(file))) instanceof RuleFile.Refused refused) {
                    complaints.add(refused.toString());
                }
            } catch (IOException unreadable) {
                complaints.add(file + ": cannot be read.");
            }
        }
        if (files.isEmpty() || !complaints.isEmpty()) {
            return refuse(files.isEmpty() ? new String[] {"Say which files."} : complaints.toArray(String[]::new));
        }
        out.println(files.size() == 1 ? "The file is as it should be." : "All files are as they should be.");
        return 0;
    }

    private int told(CalendarFolder.Outcome outcome) {
        return switch (outcome) {
            case CalendarFolder.Kept kept -> {
                out.println(kept.words());
                yield 0;
            }
            case CalendarFolder.Refused refused -> refuse(refused.reasons().toArray(String[]::new));
        };
    }

    private static String noClock(String name) {
        var names = Catalogue.shipped().all().stream().map(TimeLimit::clock).toList();
        var meant = Nearest.to(name, names)
                .map(near -> " Did you mean \"" + near + "\"?")
                .orElse("");
        return "There is no clock \"" + name + "\"." + meant + " ./alongside timelimit list shows them.";
    }

    private int refuse(String... lines) {
        for (var line : lines) {
            err.println(line);
        }
        return BAD_INPUT;
    }
}
