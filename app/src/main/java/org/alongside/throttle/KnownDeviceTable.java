package org.alongside.throttle;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which device has seen which person sign in. */
@Component
class KnownDeviceTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDeviceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void remember(String mark, UUID person) {
        jdbc.sql("""
                        insert into throttle.known_device (mark, person_id, seen_at) values (:mark, :person, :now)
                        on conflict (mark, person_id) do update set seen_at = excluded.seen_at
                        """)
                .param("mark", mark)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A year after the last sign-in a device is a stranger. */
    boolean knows(String mark, UUID person) {
        return jdbc.sql("""
                        select exists (select from throttle.known_device
                                       where mark = :mark and person_id = :person
                                         and seen_at > :now - interval '1 year')
                        """)
                .param("mark", mark)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> lastOn(String mark) {
        return jdbc.sql("select person_id from throttle.known_device where mark = :mark order by seen_at desc limit 1")
                .param("mark", mark)
                .query(UUID.class)
                .optional();
    }

    void forget(UUID person) {
        jdbc.sql("delete from throttle.known_device where person_id = :person")
                .param("person", person)
                .update();
    }
}
