package org.alongside.timelimit.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alongside.yaml.Problem;
import org.alongside.yaml.YamlDocument;
import org.alongside.yaml.YamlSection;

/** The bank holidays of each division, as in the government's file {@code bank-holidays.json}. JSON is read as YAML. */
public record BankHolidays(Map<String, List<LocalDate>> divisions) {

    private static final int LARGEST = 512 * 1024;
    private static final List<String> DIVISIONS = List.of("england-and-wales", "scotland", "northern-ireland");

    /** What reading a file came to. */
    public sealed interface Reading {}

    public record Read(BankHolidays holidays) implements Reading {}

    public record Refused(String file, List<Problem> problems) implements Reading {}

    public static Reading read(String file, byte[] content) {
        var document = new YamlDocument(LARGEST);
        var divisions = new TreeMap<String, List<LocalDate>>();
        document.read(content, DIVISIONS)
                .ifPresent(top -> DIVISIONS.forEach(name -> divisions.put(name, days(top, name))));
        return document.problems().isEmpty()
                ? new Read(new BankHolidays(divisions))
                : new Refused(file, document.problems());
    }

    private static List<LocalDate> days(YamlSection top, String division) {
        return top
                .section(division, List.of("division", "events"))
                .map(part -> part.sections("events", List.of("title", "date", "notes", "bunting")))
                .orElse(List.of())
                .stream()
                .map(event -> event.value("date", "a day such as 2026-12-25", BankHolidays::day, LocalDate.EPOCH))
                .toList();
    }

    static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    List<LocalDate> of(String division) {
        return divisions.getOrDefault(division, List.of());
    }

    /** These and those of a newer file, which alone says what the years are like that it knows. */
    BankHolidays with(BankHolidays newer) {
        var all = new TreeMap<String, List<LocalDate>>();
        for (var division : DIVISIONS) {
            var days = new TreeSet<>(newer.of(division));
            var years = days.stream().map(LocalDate::getYear).distinct().toList();
            of(division).stream().filter(day -> !years.contains(day.getYear())).forEach(days::add);
            all.put(division, List.copyOf(days));
        }
        return new BankHolidays(all);
    }
}
