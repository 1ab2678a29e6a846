package org.alongside.rota.draft.run;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the planner is with drafts. */
@Component
class DraftRunTable {

    private final JdbcClient jdbc;

    DraftRunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while a run goes on, or when the draft is published. */
    boolean ask(UUID id) {
        return change(id, """
                asked_at = access.at(), began_at = null, beat_at = null, stop_at = null, ended_at = null,
                failed = false, unmet = null, points = null
                """, " and (asked_at is null or ended_at is not null)");
    }

    /** One planner at a time: another begins only when the first was not heard of for long. */
    boolean begin(UUID id) {
        return change(id, "began_at = access.at(), beat_at = access.at()", """
                 and asked_at is not null and ended_at is null
                 and (began_at is null or beat_at < access.at() - interval '30 seconds')
                """);
    }

    void progress(UUID id, int unmet, long points) {
        jdbc.sql("""
                        update rota.draft set beat_at = access.at(), unmet = :unmet, points = :points
                        where id = :id and ended_at is null and published_at is null
                        """)
                .param("id", id)
                .param("unmet", unmet)
                .param("points", points)
                .update();
    }

    void beat(UUID id) {
        change(id, "beat_at = access.at()", " and ended_at is null");
    }

    boolean stop(UUID id) {
        return change(id, "stop_at = access.at()", " and asked_at is not null and ended_at is null");
    }

    void end(UUID id, boolean failed) {
        change(id, "ended_at = access.at(), failed = " + failed, "");
    }

    private boolean change(UUID id, String what, String when) {
        return jdbc.sql("update rota.draft set " + what + " where id = :id and published_at is null" + when)
                        .param("id", id)
                        .update()
                == 1;
    }
}
