package org.alongside.rota.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlannedSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of drafts. */
@Component
class DraftSessionTable {

    private final JdbcClient jdbc;
    private final Supplier<UUID> ids;

    DraftSessionTable(JdbcClient jdbc, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    List<Draft.Held> of(UUID draft) {
        return jdbc.sql("""
                        select id, place_id, day, morning, person_id, pinned from rota.draft_session
                        where draft_id = :draft order by day, morning desc, place_id, person_id, id
                        """)
                .param("draft", draft)
                .query(DraftSessionTable::held)
                .list();
    }

    void replace(UUID draft, List<PlannedSession> sessions) {
        jdbc.sql("delete from rota.draft_session where draft_id = :draft")
                .param("draft", draft)
                .update();
        sessions.forEach(session -> insert(draft, session));
    }

    void insert(UUID draft, PlannedSession session) {
        jdbc.sql("""
                        insert into rota.draft_session (id, draft_id, partnership_id, place_id, day, morning, person_id,
                          pinned)
                        values (:id, :draft, viewer.partnership(), :place, :day, :morning, :person, :pinned)
                        """)
                .param("id", ids.get())
                .param("draft", draft)
                .param("place", session.place())
                .param("day", session.halfDay().date())
                .param("morning", session.halfDay().half() == Half.MORNING)
                .param("person", session.adviser())
                .param("pinned", session.pinned())
                .update();
    }

    /** Another in the place of one; false when that one is not there any more. */
    boolean exchange(UUID draft, UUID id, PlannedSession session) {
        if (!remove(draft, id)) {
            return false;
        }
        insert(draft, session);
        return true;
    }

    boolean remove(UUID draft, UUID id) {
        return jdbc.sql("delete from rota.draft_session where id = :id and draft_id = :draft")
                        .param("id", id)
                        .param("draft", draft)
                        .update()
                == 1;
    }

    private static Draft.Held held(ResultSet row, int number) throws SQLException {
        var half = new HalfDay(
                row.getObject("day", LocalDate.class), row.getBoolean("morning") ? Half.MORNING : Half.AFTERNOON);
        return new Draft.Held(
                row.getObject("id", UUID.class),
                new PlannedSession(
                        row.getObject("place_id", UUID.class),
                        half,
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("pinned")));
    }
}
