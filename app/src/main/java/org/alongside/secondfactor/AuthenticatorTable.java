package org.alongside.secondfactor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The authenticator app of a person: one each. */
@Component
class AuthenticatorTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuthenticatorTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID person, byte[] box, long step) {
        jdbc.sql("""
                        insert into secondfactor.authenticator (person_id, box, last_step, added_at)
                        values (:person, :box, :step, :now)
                        on conflict (person_id) do update
                          set box = excluded.box, last_step = excluded.last_step, added_at = excluded.added_at
                        """)
                .param("person", person)
                .param("box", box)
                .param("step", step)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> box(UUID person) {
        return jdbc.sql("select box from secondfactor.authenticator where person_id = :person")
                .param("person", person)
                .query((row, number) -> row.getBytes("box"))
                .optional();
    }

    Optional<Instant> addedAt(UUID person) {
        return jdbc.sql("select added_at from secondfactor.authenticator where person_id = :person")
                .param("person", person)
                .query((row, number) -> row.getTimestamp("added_at").toInstant())
                .optional();
    }

    /** Takes this step of the clock, unless it or a later one was used before. */
    boolean use(UUID person, long step) {
        return jdbc.sql("""
                        update secondfactor.authenticator set last_step = :step
                        where person_id = :person and last_step < :step
                        """).param("person", person).param("step", step).update() == 1;
    }

    boolean remove(UUID person) {
        return jdbc.sql("delete from secondfactor.authenticator where person_id = :person")
                        .param("person", person)
                        .update()
                == 1;
    }
}
