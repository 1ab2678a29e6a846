package org.alongside.sitelist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Nearest;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Column;
import org.alongside.siteentry.Line;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a list of sites or teams from CSV as Excel and others write it. Cells are kept as typed; the check judges them.
 */
final class ListFile {

    static final int LARGEST = 2 * 1024 * 1024;
    static final int LONGEST = 5000;

    /** What reading came to. */
    sealed interface Reading {}

    /** The lines of the list, and the headings that were left out because no column has them. */
    record Lines(List<Line> lines, List<String> leftOut) implements Reading {}

    /** Not a list at all: what to do about it. */
    record Unreadable(String advice) implements Reading {}

    private final Unit unit;
    private final List<Optional<Column>> columns = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private ListFile(Unit unit) {
        this.unit = unit;
    }

    static Reading read(Unit unit, byte[] file) {
        if (file.length > LARGEST) {
            return new Unreadable("The file is larger than 2 MB. Split it.");
        }
        var text = ListText.of(file);
        if (text.isEmpty()) {
            return new Unreadable("This is not a CSV file. In Excel choose Save as, then CSV UTF-8.");
        }
        return new ListFile(unit).parse(text.get());
    }

    private Reading parse(ListText text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.delimiter())
                .setTrailingData(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(text.body(), format)) {
            return lines(parser, text.skipped());
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return new Unreadable(
                    "A quotation mark (\") is opened and never closed. Look below line " + lastLine(text) + ".");
        }
    }

    private int lastLine(ListText text) {
        return lines.isEmpty() ? text.skipped() + 1 : lines.getLast().number();
    }

    private Reading lines(CSVParser parser, int skipped) {
        var start = 1L;
        for (CSVRecord row : parser) {
            if (!blank(row) && columns.isEmpty()) {
                var wrong = headings(row);
                if (wrong.isPresent()) {
                    return wrong.get();
                }
            } else if (!blank(row)) {
                lines.add(line((int) start + skipped, row));
            }
            start = parser.getCurrentLineNumber() + 1;
            if (lines.size() > LONGEST) {
                return new Unreadable("The list has more than 5,000 lines. Split it.");
            }
        }
        return lines.isEmpty()
                ? new Unreadable("The list is empty. Put the headings on the first line and one " + unit.title()
                        + " on each line below.")
                : new Lines(List.copyOf(lines), List.copyOf(leftOut));
    }

    private Optional<Unreadable> headings(CSVRecord row) {
        row.forEach(heading -> {
            var column = Column.headed(heading, unit);
            columns.add(column);
            if (column.isEmpty() && !heading.isBlank()) {
                leftOut.add(ListText.tidy(heading));
            }
        });
        if (columns.contains(Optional.of(Column.NAME))) {
            return Optional.empty();
        }
        var near = leftOut.stream()
                .filter(heading -> Nearest.to(heading, List.of("Name")).isPresent())
                .findFirst();
        return Optional.of(new Unreadable("The first line has no heading Name. It must name the columns: "
                + String.join(", ", Column.labels(unit)) + "."
                + near.map(heading -> " Write Name instead of " + heading + ".").orElse("")));
    }

    private Line line(int number, CSVRecord row) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var i = 0; i < Math.min(row.size(), columns.size()); i++) {
            var text = ListText.tidy(row.get(i));
            if (!text.isEmpty()) {
                columns.get(i).ifPresent(column -> cells.merge(column, text, (a, b) -> a + ", " + b));
            }
        }
        return new Line(number, cells);
    }

    private static boolean blank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }
}
