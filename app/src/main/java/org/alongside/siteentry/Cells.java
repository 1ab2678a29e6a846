package org.alongside.siteentry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.alongside.kernel.Nearest;
import org.alongside.kernel.OdsCode;
import org.alongside.kernel.OpeningHours;
import org.alongside.kernel.Postcode;
import org.alongside.servicemodel.Place.Unit;

/** The cells of one line as values; a cell that is none gets a problem that says what to type instead. */
final class Cells {

    private static final List<DateTimeFormatter> DATES = List.of(
            date("d/M/uuuu"),
            date("uuuu-M-d"),
            date("d MMM uuuu"),
            date("d MMMM uuuu"),
            date("d-MMM-uuuu"),
            date("d.M.uuuu"),
            date("d-M-uuuu"));

    private final Line line;
    private final Map<String, UUID> agencies;
    private final Map<Column, String> problems = new EnumMap<>(Column.class);

    Cells(Line line, Map<String, UUID> agencies) {
        this.line = line;
        this.agencies = agencies;
    }

    private static DateTimeFormatter date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    Map<Column, String> problems() {
        return problems;
    }

    void problem(Column column, String advice) {
        problems.putIfAbsent(column, advice);
    }

    Entry entry(Unit unit) {
        if (line.cell(Column.NAME).isEmpty()) {
            problem(Column.NAME, "Type the name of the " + unit.title());
        }
        return new Entry(
                text(Column.NAME, 200),
                odsCode(),
                agency(unit),
                text(Column.ADDRESS, 300),
                postcode(),
                phone(),
                hours(),
                text(Column.ROOM, 100),
                listSize(),
                startsOn());
    }

    private String text(Column column, int longest) {
        var text = line.cell(column);
        if (text.length() > longest) {
            problem(column, "Type at most " + longest + " letters");
        }
        return text;
    }

    private Optional<OdsCode> odsCode() {
        var typed = line.cell(Column.ODS_CODE);
        var code = OdsCode.read(typed);
        if (typed.matches("(?i)\\d+([.,]\\d+)?E\\+?\\d+")) {
            problem(
                    Column.ODS_CODE,
                    "The spreadsheet made a number of this code. Format the column as text and type it again");
        } else if (typed.matches("(?i)[A-Z][0-9O]{5}") && !typed.matches("[A-Za-z][0-9]{5}")) {
            problem(
                    Column.ODS_CODE,
                    "Type the figure 0 instead of the letter O: " + typed.substring(0, 1)
                            + typed.substring(1).toUpperCase(Locale.ROOT).replace('O', '0'));
        } else if (!typed.isEmpty() && code.isEmpty()) {
            problem(Column.ODS_CODE, "Type a code of letters and figures, like C81001");
        }
        return code;
    }

    private Optional<UUID> agency(Unit unit) {
        var typed = line.cell(Column.AGENCY);
        if (typed.isEmpty()) {
            if (agencies.size() != 1 && unit == Unit.TEAM) {
                problem(Column.AGENCY, "Type the agency the team belongs to");
            }
            return agencies.size() == 1
                    ? Optional.of(agencies.values().iterator().next())
                    : Optional.empty();
        }
        var found = agencies.entrySet().stream()
                .filter(one -> Known.plain(one.getKey()).equals(Known.plain(typed)))
                .map(Map.Entry::getValue)
                .findFirst();
        if (found.isEmpty()) {
            problem(
                    Column.AGENCY,
                    Nearest.to(typed, agencies.keySet())
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Type an agency of this partnership"));
        }
        return found;
    }

    private Optional<Postcode> postcode() {
        var typed = line.cell(Column.POSTCODE);
        var postcode = Postcode.read(typed);
        if (!typed.isEmpty() && postcode.isEmpty()) {
            problem(Column.POSTCODE, "Type a full postcode, like NG1 5FS");
        }
        return postcode;
    }

    private String phone() {
        var typed = line.cell(Column.PHONE);
        if (!typed.isEmpty() && !typed.matches("\\+?[0-9() -]{6,25}( ?(x|ext\\.?) ?\\d{1,6})?")) {
            problem(Column.PHONE, "Type a phone number, like 01632 960123");
        }
        return typed;
    }

    private OpeningHours hours() {
        var typed = line.cell(Column.OPENING_HOURS);
        var hours = OpeningHours.read(typed);
        if (hours.isEmpty()) {
            problem(Column.OPENING_HOURS, "Type them like " + OpeningHours.EXAMPLE);
        }
        return hours.orElse(OpeningHours.UNKNOWN);
    }

    private OptionalInt listSize() {
        var typed = line.cell(Column.LIST_SIZE);
        var figures = typed.replaceAll("[, ](?=\\d{3}\\b)|\\.0+$", "");
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!figures.matches("\\d{1,6}")) {
            problem(Column.LIST_SIZE, "Type a whole number, like 8500");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(figures));
    }

    private Optional<LocalDate> startsOn() {
        var typed = line.cell(Column.STARTS_ON);
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(typed, format));
            } catch (DateTimeException notThisFormat) {
                continue;
            }
        }
        if (!typed.isEmpty()) {
            problem(Column.STARTS_ON, "Type a date, like 01/04/2027");
        }
        return Optional.empty();
    }
}
