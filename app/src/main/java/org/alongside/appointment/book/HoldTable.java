package org.alongside.appointment.book;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Times kept free while somebody types. */
@Component
class HoldTable {

    private final JdbcClient jdbc;

    HoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Frees what has expired and what the viewer held before in that session; then false when another holds it. */
    boolean hold(UUID id, Slot slot) {
        jdbc.sql("""
                delete from appointment.hold where session_id = :session
                  and (until <= access.at() or person_id = viewer.person())
                """).param("session", slot.session().id()).update();
        return jdbc.sql("""
                        insert into appointment.hold (id, partnership_id, session_id, person_id, starts_at, ends_at, until)
                        select :id, viewer.partnership(), :session, viewer.person(), :from, :until,
                          access.at() + interval '5 minutes'
                        where not exists (select from appointment.busy(array[:session::uuid]) b
                          where b.starts_at < :until and b.ends_at > :from)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("session", slot.session().id())
                        .param("from", slot.hours().from().atOffset(ZoneOffset.UTC))
                        .param("until", slot.hours().until().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void free(Slot slot) {
        jdbc.sql("delete from appointment.hold where session_id = :session and person_id = viewer.person()")
                .param("session", slot.session().id())
                .update();
    }
}
