package org.alongside.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.alongside.viewer.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and the roles they have in agencies, written in the name of the viewer. */
@Component
class PersonTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UUID> withEmail(String email) {
        return jdbc.sql("select id from access.person where lower(email) = lower(:email)")
                .param("email", email.strip())
                .query(UUID.class)
                .optional();
    }

    void insert(UUID id, String name, String email) {
        jdbc.sql("""
                        insert into access.person (id, name, email, created_at, created_by)
                        values (:id, :name, :email, :now, viewer.person())
                        """)
                .param("id", id)
                .param("name", name)
                .param("email", email)
                .param("now", now())
                .update();
    }

    boolean insertMembership(UUID id, UUID person, Agencies.Agency agency, Role role) {
        return jdbc.sql("""
                        insert into access.membership (id, person_id, agency_id, partnership_id, role, given_at,
                          given_by)
                        values (:id, :person, :agency, :partnership, :role, :now, viewer.person())
                        on conflict (person_id, agency_id, role) where ended_at is null do nothing
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("agency", agency.id())
                        .param("partnership", agency.partnership())
                        .param("role", role.key())
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
