package org.alongside.sitelist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file into a list that waits to be checked; takes nothing in. */
@Component
public class ReadList {

    /** What reading came to. */
    public sealed interface Outcome {}

    public record Waiting(UUID list) implements Outcome {}

    /** No list at all; the advice says what to do. */
    public record Unreadable(String advice) implements Outcome {}

    private final Partnerships partnerships;
    private final ImportTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    ReadList(Partnerships partnerships, ImportTable table, Trail trail, Supplier<UUID> ids) {
        this.partnerships = partnerships;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Outcome read(UUID partnership, Unit unit, String fileName, byte[] file) {
        partnerships.shaped(partnership);
        return switch (ListFile.read(unit, file)) {
            case ListFile.Unreadable unreadable -> new Unreadable(unreadable.advice());
            case ListFile.Lines list -> waiting(partnership, unit, fileName, list.lines(), list.leftOut());
        };
    }

    private Waiting waiting(UUID partnership, Unit unit, String fileName, List<Line> lines, List<String> leftOut) {
        var id = ids.get();
        var name = fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
        table.insert(new ImportTable.Head(id, partnership, unit, name, leftOut, 0), lines);
        trail.append(Act.WROTE, "site_list", id, Map.of("lines", String.valueOf(lines.size())));
        return new Waiting(id);
    }
}
