package org.alongside.appointment.change;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cancels appointments. */
@Component
class ChangeTable {

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when somebody cancelled it before, or the viewer may not. */
    boolean cancel(UUID id, Why why) {
        return jdbc.sql("""
                        update appointment.appointment set cancelled_at = access.at(), cancelled_by = viewer.person(),
                          cancelled_asked_by = :askedBy, cancelled_reason = :reason
                        where id = :id and cancelled_at is null
                        """)
                        .param("id", id)
                        .param("askedBy", why.askedBy().key())
                        .param("reason", why.reason().key())
                        .update()
                == 1;
    }
}
