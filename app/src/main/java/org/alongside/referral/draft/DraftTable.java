package org.alongside.referral.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.referral.refer.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unfinished referrals. The walls leave the viewer their own, and the clock what is a month old. */
@Component
class DraftTable {

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Draft> all() {
        return jdbc.sql("select * from referral.draft order by saved_at desc, id desc limit 50")
                .query(DraftTable::draft)
                .list();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("select * from referral.draft where id = :id")
                .param("id", id)
                .query(DraftTable::draft)
                .optional();
    }

    void save(UUID id, String page, Typed typed) {
        jdbc.sql("""
                        insert into referral.draft (id, partnership_id, agency_id, person_id, page, typed, saved_at)
                        values (:id, viewer.partnership(), viewer.agency(), viewer.person(), :page, :typed, access.at())
                        on conflict (id) do update set typed = :typed, saved_at = access.at()
                        """)
                .param("id", id)
                .param("page", page)
                .param("typed", typed.encoded())
                .update();
    }

    boolean drop(UUID id) {
        return jdbc.sql("delete from referral.draft where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** As the clock: all that the walls show it. */
    int dropOld() {
        return jdbc.sql("delete from referral.draft where saved_at < access.at() - interval '1 month'")
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("page"),
                Typed.decoded(row.getString("typed")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
