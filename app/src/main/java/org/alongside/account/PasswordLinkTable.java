package org.alongside.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links for forgotten passwords, as hashes. */
@Component
class PasswordLinkTable {

    private static final Duration GOOD_FOR = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;

    PasswordLinkTable(JdbcClient jdbc, Clock clock, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    void insert(UUID person, String hash) {
        jdbc.sql("""
                        insert into account.password_link (id, person_id, hash, made_at, made_by, expires_at)
                        values (:id, :person, :hash, :now, viewer.person(), :expires)
                        """)
                .param("id", ids.get())
                .param("person", person)
                .param("hash", hash)
                .param("now", now())
                .param("expires", now().plus(GOOD_FOR))
                .update();
    }

    Optional<UUID> owner(String hash) {
        return jdbc.sql("""
                        select person_id from account.password_link
                        where hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", hash)
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** One use sets one password: links made before it are worthless too. */
    void useUp(UUID person) {
        jdbc.sql("update account.password_link set used_at = :now where person_id = :person and used_at is null")
                .param("person", person)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
