package org.alongside.sitelist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Column;
import org.alongside.siteentry.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists that wait, line by line as typed. */
@Component
class ImportTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A list without its lines. */
    record Head(UUID id, UUID partnership, Unit unit, String fileName, List<String> leftOut, int taken) {}

    void insert(Head head, List<Line> lines) {
        jdbc.sql("""
                        insert into sitelist.import (id, partnership_id, unit, file_name, left_out, made_at, made_by)
                        values (:id, :partnership, :unit, :file, :leftOut, :now, viewer.person())
                        """)
                .param("id", head.id())
                .param("partnership", head.partnership())
                .param("unit", head.unit().key())
                .param("file", head.fileName())
                .param("leftOut", head.leftOut().toArray(String[]::new))
                .param("now", now())
                .update();
        for (var line : lines) {
            jdbc.sql("insert into sitelist.line (import_id, partnership_id, number, cells)"
                            + " values (:id, :partnership, :number, :cells::jsonb)")
                    .param("id", head.id())
                    .param("partnership", head.partnership())
                    .param("number", line.number())
                    .param("cells", json(line))
                    .update();
        }
    }

    /** The list, kept from others until the transaction ends when it is to be changed. */
    Optional<Head> find(UUID partnership, UUID id, boolean toChange) {
        return jdbc.sql("""
                        select i.*, (select count(*) from sitelist.line l
                                     where l.import_id = i.id and l.taken_at is not null) as taken
                        from sitelist.import i
                        where i.id = :id and i.partnership_id = :partnership and i.closed_at is null
                        """ + (toChange ? "for update of i" : ""))
                .param("id", id)
                .param("partnership", partnership)
                .query(ImportTable::head)
                .optional();
    }

    List<Head> open(UUID partnership) {
        return jdbc.sql("""
                        select i.*, 0 as taken from sitelist.import i
                        where i.partnership_id = :partnership and i.closed_at is null order by i.made_at desc limit 20
                        """)
                .param("partnership", partnership)
                .query(ImportTable::head)
                .list();
    }

    /** The lines that were neither taken in nor removed. */
    List<Line> waiting(UUID id) {
        return jdbc.sql("""
                        select number, cells from sitelist.line
                        where import_id = :id and taken_at is null and removed_at is null order by number
                        """).param("id", id).query((row, number) -> line(row)).list();
    }

    void rewrite(UUID id, Line line) {
        jdbc.sql("update sitelist.line set cells = :cells::jsonb where import_id = :id and number = :number"
                        + " and taken_at is null")
                .param("cells", json(line))
                .param("id", id)
                .param("number", line.number())
                .update();
    }

    void markTaken(UUID id, List<Integer> numbers) {
        mark("taken_at", id, numbers);
    }

    void markRemoved(UUID id, List<Integer> numbers) {
        mark("removed_at", id, numbers);
    }

    private void mark(String fact, UUID id, List<Integer> numbers) {
        jdbc.sql("update sitelist.line set " + fact + " = :now where import_id = :id and number = any (:numbers)"
                        + " and taken_at is null and removed_at is null")
                .param("now", now())
                .param("id", id)
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    void close(UUID id) {
        jdbc.sql("update sitelist.import set closed_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String json(Line line) {
        return JSON.writeValueAsString(line.cells().entrySet().stream()
                .collect(Collectors.toMap(cell -> cell.getKey().key(), Map.Entry::getValue)));
    }

    private static Line line(ResultSet row) throws SQLException {
        var cells = new EnumMap<Column, String>(Column.class);
        JSON.readValue(row.getString("cells"), new TypeReference<Map<String, String>>() {})
                .forEach((key, text) -> cells.put(Choice.stored(Column.class, key), text));
        return new Line(row.getInt("number"), cells);
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        Array leftOut = row.getArray("left_out");
        return new Head(
                row.getObject("id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                Choice.stored(Unit.class, row.getString("unit")),
                row.getString("file_name"),
                Arrays.asList((String[]) leftOut.getArray()),
                row.getInt("taken"));
    }
}
