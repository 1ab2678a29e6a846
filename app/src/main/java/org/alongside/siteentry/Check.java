package org.alongside.siteentry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.servicemodel.Place.Unit;

/** Checks a list before it is taken in: each line by itself, against the other lines and against the directory. */
public final class Check {

    private final Unit unit;
    private final Known known;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> odsCodes = new HashMap<>();

    private Check(Unit unit, Known known) {
        this.unit = unit;
        this.known = known;
    }

    public static List<CheckedLine> check(Unit unit, List<Line> lines, Known known) {
        var check = new Check(unit, known);
        return lines.stream().map(check::line).toList();
    }

    private CheckedLine line(Line line) {
        var cells = new Cells(line, known.agencies());
        var entry = cells.entry(unit);
        duplicates(line, cells, entry);
        return new CheckedLine(
                line, cells.problems(), cells.problems().isEmpty() ? Optional.of(entry) : Optional.empty());
    }

    private void duplicates(Line line, Cells cells, Entry entry) {
        var name = unit == Unit.SITE ? Known.site(entry.name()) : Known.team(entry.name(), entry.agency());
        if (!entry.name().isEmpty()) {
            var twin = names.putIfAbsent(name, line.number());
            if (twin != null) {
                cells.problem(Column.NAME, "The same name stands on line " + twin + ". Change one or remove one");
            } else if (known.names().contains(name)) {
                cells.problem(Column.NAME, "Already in the directory. Remove this line");
            }
        }
        entry.odsCode().map(Object::toString).ifPresent(code -> duplicateCode(code, line, cells));
    }

    private void duplicateCode(String code, Line line, Cells cells) {
        var twin = odsCodes.putIfAbsent(code, line.number());
        if (twin != null) {
            cells.problem(Column.ODS_CODE, "The same code stands on line " + twin + ". Type this site's own code");
        } else if (known.odsCodes().contains(code)) {
            cells.problem(Column.ODS_CODE, "Already in the directory. Remove this line, or type this site's own code");
        }
    }
}
