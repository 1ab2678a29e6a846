package org.alongside.timelimit.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.yaml.Problem;

/** Calendars that somebody imported: {@code calendar/bank-holidays.json}, {@code calendar/terms/AUTHORITY.csv}. */
public final class CalendarFolder {

    /** What an import came to. */
    public sealed interface Outcome {}

    public record Kept(String words) implements Outcome {}

    public record Refused(List<String> reasons) implements Outcome {}

    private final Path holidays;
    private final Path terms;

    private CalendarFolder(Path folder) {
        this.holidays = folder.resolve("bank-holidays.json");
        this.terms = folder.resolve("terms");
    }

    /** The calendars in this data folder. */
    public static CalendarFolder in(Path data) {
        return new CalendarFolder(data.resolve("calendar"));
    }

    /** Those that come with the program, with everything that is newer here. */
    public Calendars calendars() {
        var all = Calendars.shipped();
        try {
            if (Files.exists(holidays)
                    && BankHolidays.read(holidays.toString(), Files.readAllBytes(holidays))
                            instanceof BankHolidays.Read read) {
                all = all.with(read.holidays());
            }
            if (Files.isDirectory(terms)) {
                try (Stream<Path> files = Files.list(terms)) {
                    for (var file : files.filter(one -> one.toString().endsWith(".csv"))
                            .sorted()
                            .toList()) {
                        all = with(all, file);
                    }
                }
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Calendars with(Calendars all, Path file) throws IOException {
        var name = file.getFileName().toString().replaceFirst("\\.csv$", "");
        return SchoolTerms.read(Files.readString(file, StandardCharsets.UTF_8), new ArrayList<>())
                .map(read -> all.with(name, read))
                .orElse(all);
    }

    /** Checks and keeps a newer file of bank holidays. */
    public Outcome keepHolidays(List<String> words) {
        if (words.size() != 1) {
            return new Refused(List.of("Say which file: the government's bank-holidays.json."));
        }
        var file = Path.of(words.getFirst());
        try {
            return switch (BankHolidays.read(words.getFirst(), Files.readAllBytes(file))) {
                case BankHolidays.Refused refused -> new Refused(lines(words.getFirst(), refused.problems()));
                case BankHolidays.Read read -> {
                    copy(file, holidays);
                    var until = Calendars.shipped()
                            .with(read.holidays())
                            .working(Nation.ENGLAND)
                            .until();
                    yield new Kept("Bank holidays are known until the end of " + until + ".");
                }
            };
        } catch (IOException unreadable) {
            return new Refused(List.of(file + " cannot be read, or " + holidays + " cannot be written."));
        }
    }

    /** Checks and keeps the school terms of an authority. */
    public Outcome keepTerms(List<String> words) {
        if (words.size() != 2 || !words.getFirst().matches("[a-z0-9-]{1,60}")) {
            return new Refused(List.of("Say which authority, in small letters with hyphens, and which file."));
        }
        var file = Path.of(words.getLast());
        var problems = new ArrayList<Problem>();
        try {
            var read = SchoolTerms.read(Files.readString(file, StandardCharsets.UTF_8), problems);
            if (read.isEmpty()) {
                return new Refused(
                        problems.isEmpty() ? List.of(file + " is empty.") : lines(file.toString(), problems));
            }
            copy(file, terms.resolve(words.getFirst() + ".csv"));
            return new Kept("School terms of " + words.getFirst() + " are known until "
                    + read.get().runs().getLast().until() + ".");
        } catch (IOException unreadable) {
            return new Refused(List.of(file + " cannot be read, or " + terms + " cannot be written."));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> lines(String file, List<Problem> problems) {
        return problems.stream()
                .map(one -> file + ":" + one.line() + ": " + one)
                .toList();
    }
}
