package org.alongside.directory;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Column;

/** A site or team as typed; version zero is a new one. */
public record SiteForm(UUID id, int version, Unit unit, Map<Column, String> cells) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    public SiteForm {
        cells = Map.copyOf(cells);
    }

    static SiteForm empty(UUID id, Unit unit) {
        return new SiteForm(id, 0, unit, Map.of());
    }

    static SiteForm of(Site site) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.NAME, site.name());
        cells.put(Column.ODS_CODE, site.odsCode().orElse(""));
        cells.put(Column.AGENCY, site.agency().orElse(""));
        cells.put(Column.ADDRESS, site.address());
        cells.put(Column.POSTCODE, site.postcode().orElse(""));
        cells.put(Column.PHONE, site.phone());
        cells.put(Column.OPENING_HOURS, site.hours().toString());
        cells.put(Column.ROOM, String.join("; ", site.rooms()));
        cells.put(Column.LIST_SIZE, site.listSize().map(String::valueOf).orElse(""));
        cells.put(Column.STARTS_ON, site.startsOn().map(DAY::format).orElse(""));
        return new SiteForm(site.id(), site.version(), site.unit(), cells);
    }

    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    public boolean isNew() {
        return version == 0;
    }
}
