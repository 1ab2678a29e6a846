package org.alongside.secondfactor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recovery codes as hashes; they are long and random, so a plain hash does. */
@Component
class RecoveryCodeTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void replace(UUID person, List<String> hashes) {
        remove(person);
        for (var hash : hashes) {
            jdbc.sql("insert into secondfactor.recovery_code (person_id, hash) values (:person, :hash)")
                    .param("person", person)
                    .param("hash", hash)
                    .update();
        }
    }

    boolean use(UUID person, String hash) {
        return jdbc.sql("""
                        update secondfactor.recovery_code set used_at = :now
                        where person_id = :person and hash = :hash and used_at is null
                        """)
                        .param("person", person)
                        .param("hash", hash)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int left(UUID person) {
        return jdbc.sql("select count(*) from secondfactor.recovery_code where person_id = :person and used_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void remove(UUID person) {
        jdbc.sql("delete from secondfactor.recovery_code where person_id = :person")
                .param("person", person)
                .update();
    }
}
