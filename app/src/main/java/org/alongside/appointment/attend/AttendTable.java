package org.alongside.appointment.attend;

import java.util.UUID;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Attended;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether people came. */
@Component
class AttendTable {

    private final JdbcClient jdbc;

    AttendTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Appointment one, Attended attended) {
        jdbc.sql("""
                insert into appointment.attendance (id, appointment_id, agency_id, attended, noted_at, noted_by)
                values (:id, :appointment, :agency, :attended, access.at(), viewer.person())
                """)
                .param("id", id)
                .param("appointment", one.id())
                .param("agency", one.held().agency())
                .param("attended", attended.key())
                .update();
    }
}
