package org.alongside.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Partnerships, agencies and teams. The unique indexes say whether a name is taken. */
@Component
class TenantTable implements Agencies {

    private final JdbcClient jdbc;
    private final Clock clock;

    TenantTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean insertPartnership(UUID id, String key, String name) {
        return jdbc.sql("""
                        insert into access.partnership (id, key, name, created_at) values (:id, :key, :name, :now)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("key", key)
                        .param("name", name)
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean hasPartnership(UUID id) {
        return jdbc.sql("select exists (select from access.partnership where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean insertAgency(UUID id, UUID partnership, String name, String kind) {
        return jdbc.sql("""
                        insert into access.agency (id, partnership_id, name, kind, created_at)
                        values (:id, :partnership, :name, :kind, :now)
                        on conflict (partnership_id, lower(name)) where left_at is null do nothing
                        """)
                        .param("id", id)
                        .param("partnership", partnership)
                        .param("name", name)
                        .param("kind", kind)
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean insertTeam(UUID id, UUID agency, UUID partnership, String name) {
        return jdbc.sql("""
                        insert into access.team (id, agency_id, partnership_id, name, created_at)
                        values (:id, :agency, :partnership, :name, :now)
                        on conflict (agency_id, lower(name)) where ended_at is null do nothing
                        """)
                        .param("id", id)
                        .param("agency", agency)
                        .param("partnership", partnership)
                        .param("name", name)
                        .param("now", now())
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Agency> of(UUID partnership) {
        return jdbc.sql("""
                        select id, partnership_id as partnership, name, kind from access.agency
                        where partnership_id = :partnership and left_at is null order by lower(name), id
                        """)
                .param("partnership", partnership)
                .query(TenantTable::agency)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tenant> partnerships() {
        return jdbc.sql("select id, key, name from access.partnership where ended_at is null order by name, id")
                .query((row, number) ->
                        new Tenant(row.getObject("id", UUID.class), row.getString("key"), row.getString("name")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasCoordinator(UUID partnership) {
        return jdbc.sql("""
                        select exists (select from access.membership
                          where partnership_id = :partnership and role = 'coordinator' and ended_at is null)
                        """)
                .param("partnership", partnership)
                .query(Boolean.class)
                .single();
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                row.getObject("id", UUID.class),
                row.getObject("partnership", UUID.class),
                row.getString("name"),
                row.getString("kind"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
