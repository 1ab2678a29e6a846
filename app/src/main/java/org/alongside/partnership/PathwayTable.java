package org.alongside.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.Choice;
import org.alongside.kernel.ConsentPurpose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every version of a pathway and of the words that consents are asked in. */
@Component
class PathwayTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;

    PathwayTable(JdbcClient jdbc, Clock clock, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    List<PathwayVersion> versions(UUID partnership) {
        return jdbc.sql("""
                        select w.version, w.made_at, p.name as made_by from partnership.pathway w
                        left join access.person p on p.id = w.made_by
                        where w.partnership_id = :partnership order by w.version desc limit 100
                        """)
                .param("partnership", partnership)
                .query(PathwayTable::version)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<String> definition(UUID partnership, int version) {
        return jdbc.sql("""
                        select definition from partnership.pathway
                        where partnership_id = :partnership and version = :version
                        """)
                .param("partnership", partnership)
                .param("version", version)
                .query((row, number) -> row.getString("definition"))
                .optional();
    }

    /** The words in force. */
    @Transactional(readOnly = true)
    Map<ConsentPurpose, String> words(UUID partnership) {
        var words = new EnumMap<ConsentPurpose, String>(ConsentPurpose.class);
        jdbc.sql("""
                        select distinct on (purpose) purpose, wording from partnership.consent_wording
                        where partnership_id = :partnership order by purpose, version desc
                        """).param("partnership", partnership).query((ResultSet row) -> {
            words.put(Choice.stored(ConsentPurpose.class, row.getString("purpose")), row.getString("wording"));
        });
        return words;
    }

    /** Every version of the words, newest first. */
    @Transactional(readOnly = true)
    List<WordingVersion> wordings(UUID partnership) {
        return jdbc.sql("""
                        select w.purpose, w.version, w.wording, w.made_at, p.name as made_by
                        from partnership.consent_wording w left join access.person p on p.id = w.made_by
                        where w.partnership_id = :partnership order by w.version desc
                        """)
                .param("partnership", partnership)
                .query((row, number) -> new WordingVersion(
                        Choice.stored(ConsentPurpose.class, row.getString("purpose")),
                        row.getInt("version"),
                        row.getString("wording"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("made_by"))))
                .list();
    }

    /** Adds a version after whichever is in force; somebody who did the same at this moment wins. */
    boolean supersede(UUID partnership, ConsentPurpose purpose, String wording) {
        return supersede(partnership, purpose, null, wording);
    }

    /** Adds the version after {@code base}; false when somebody else has added it meanwhile. */
    boolean supersede(UUID partnership, ConsentPurpose purpose, @Nullable Integer base, String wording) {
        return jdbc.sql("""
                        insert into partnership.consent_wording
                          (id, partnership_id, purpose, version, wording, made_at, made_by)
                        select :id, :partnership, :purpose, coalesce(max(version), 0) + 1, :wording, :now,
                          viewer.person()
                        from partnership.consent_wording
                        where partnership_id = :partnership and purpose = :purpose
                        having coalesce(max(version), 0) = coalesce(cast(:base as integer), max(version), 0)
                        on conflict (partnership_id, purpose, version) do nothing
                        """)
                        .param("id", ids.get())
                        .param("partnership", partnership)
                        .param("purpose", purpose.key())
                        .param("base", base)
                        .param("wording", wording)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static PathwayVersion version(ResultSet row, int number) throws SQLException {
        return new PathwayVersion(
                row.getInt("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("made_by")));
    }
}
