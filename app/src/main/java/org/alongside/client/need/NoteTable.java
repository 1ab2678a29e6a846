package org.alongside.client.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes; one that no longer holds is ended and kept. */
@Component
class NoteTable {

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold first, then those that held; safe contact before risk before vulnerability. */
    List<Note> all(UUID client) {
        return jdbc.sql("""
                        select n.*, coalesce(by.name, '') as recorded_name, ended.name as ended_name
                        from client.note n left join access.person by on by.id = n.recorded_by
                          left join access.person ended on ended.id = n.ended_by
                        where n.client_id in (select client.all_of(:client))
                        order by n.ended_at desc nulls first,
                          array_position(array['safe_contact', 'risk', 'vulnerability'], n.kind), n.recorded_at desc, n.id desc
                        """).param("client", client).query(NoteTable::note).list();
    }

    void insert(UUID id, UUID client, Note.Kind kind, String body) {
        jdbc.sql("""
                        insert into client.note (id, client_id, partnership_id, kind, body, recorded_at, recorded_by)
                        values (:id, :client, viewer.partnership(), :kind, :body, access.at(), viewer.person())
                        """)
                .param("id", id)
                .param("client", client)
                .param("kind", kind.key())
                .param("body", body)
                .update();
    }

    /** False when it had ended, or is of another client. */
    boolean end(UUID client, UUID note) {
        return jdbc.sql("""
                        update client.note set ended_at = access.at(), ended_by = viewer.person()
                        where id = :note and ended_at is null and client_id in (select client.all_of(:client))
                        """).param("note", note).param("client", client).update() == 1;
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                Choice.stored(Note.Kind.class, row.getString("kind")),
                row.getString("body"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_name"),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_name"));
    }
}
