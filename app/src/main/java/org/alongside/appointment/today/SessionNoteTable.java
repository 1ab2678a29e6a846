package org.alongside.appointment.today;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Session notes; written once. */
@Component
class SessionNoteTable {

    private final JdbcClient jdbc;

    SessionNoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was kept already: the form was sent twice. */
    boolean insert(UUID id, UUID referral, String words) {
        return jdbc.sql("""
                        insert into appointment.session_note
                          (id, partnership_id, agency_id, referral_id, written_at, written_by, words)
                        values (:id, viewer.partnership(), viewer.agency(), :referral, access.at(), viewer.person(), :words)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("referral", referral)
                        .param("words", words)
                        .update()
                == 1;
    }

    /** Newest first, at most 200. */
    List<Note> of(UUID referral) {
        return jdbc.sql("""
                        select n.id, n.written_at, n.words, p.name from appointment.session_note n
                        left join access.person p on p.id = n.written_by
                        where n.referral_id = :referral order by n.written_at desc, n.id desc limit 200
                        """)
                .param("referral", referral)
                .query((row, number) -> new Note(
                        row.getObject("id", UUID.class),
                        new Deed(
                                row.getString("name"),
                                row.getObject("written_at", OffsetDateTime.class)
                                        .toInstant()),
                        row.getString("words")))
                .list();
    }
}
