package org.alongside.partnership;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.modelfile.ModelFile;
import org.alongside.modelfile.ModelText;
import org.alongside.servicemodel.ServiceModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partnerships with their dates and the pathway in force. */
@Component
class PartnershipTable {

    private static final String SELECT = """
            select p.id, p.key, p.name, l.started_on, l.ended_on, w.id as pathway, w.definition
            from access.partnership p
            left join partnership.life l on l.partnership_id = p.id
            left join lateral (
              select id, definition from partnership.pathway
              where partnership_id = p.id order by version desc limit 1) w on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** A version never changes, so it is read from YAML once. */
    private final Map<UUID, ServiceModel> read = new ConcurrentHashMap<>();

    PartnershipTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Partnership> all() {
        return jdbc.sql(SELECT + " where p.ended_at is null order by lower(p.name), p.id")
                .query(this::partnership)
                .list();
    }

    Optional<Partnership> find(UUID id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id)
                .query(this::partnership)
                .optional();
    }

    private Partnership partnership(ResultSet row, int number) throws SQLException {
        var pathway = row.getObject("pathway", UUID.class);
        var definition = row.getString("definition");
        return new Partnership(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("started_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                pathway == null
                        ? Optional.empty()
                        : Optional.of(read.computeIfAbsent(pathway, id -> model(id, definition))));
    }

    private static ServiceModel model(UUID pathway, String definition) {
        return switch (ModelFile.read("pathway " + pathway, definition.getBytes(StandardCharsets.UTF_8))) {
            case ModelFile.Read one -> one.model();
            case ModelFile.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    void saveLife(UUID partnership, @Nullable LocalDate startedOn, @Nullable LocalDate endedOn) {
        jdbc.sql("""
                        insert into partnership.life (partnership_id, started_on, ended_on, made_at)
                        values (:partnership, :started, :ended, :now)
                        on conflict (partnership_id) do update set started_on = :started, ended_on = :ended
                        """)
                .param("partnership", partnership)
                .param("started", startedOn)
                .param("ended", endedOn)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds the version after {@code base}; false when somebody else has added it meanwhile. */
    boolean supersede(UUID id, UUID partnership, int base, ServiceModel model) {
        return jdbc.sql("""
                        insert into partnership.pathway (id, partnership_id, version, definition, region, setting,
                          sector, delivery, co_location, made_at, made_by)
                        select :id, :partnership, :base + 1, :definition, :region, :setting, :sector,
                          :delivery, :coLocation, :now, viewer.person()
                        where :base = (select coalesce(max(version), 0) from partnership.pathway
                                       where partnership_id = :partnership)
                        on conflict (partnership_id, version) do nothing
                        """)
                        .param("id", id)
                        .param("partnership", partnership)
                        .param("base", base)
                        .param("definition", ModelText.write(model.asVersion(base + 1)))
                        .param("region", model.place().region().key())
                        .param("setting", model.place().setting().key())
                        .param("sector", model.place().sector().key())
                        .param("delivery", model.delivery().way().key())
                        .param("coLocation", model.delivery().coLocation().key())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
