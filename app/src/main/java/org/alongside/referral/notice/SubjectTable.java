package org.alongside.referral.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.referral.ReferredPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How somebody who was referred may be reached, as the referral says. */
@Component
class SubjectTable {

    private final JdbcClient jdbc;

    SubjectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a message to them says, and where it may go. */
    record Person(String reference, ReferredPerson.Reach reach, boolean neutral, LocalDate respondBy) {}

    /** Of a referral that somebody without an account has just sent about themselves. */
    Optional<Person> justSent(UUID referral) {
        return jdbc.sql("select * from referral.referral where id = :id and door = 'self' and sent_at = access.at()")
                .param("id", referral)
                .query(SubjectTable::person)
                .optional();
    }

    Optional<Person> find(UUID referral) {
        return jdbc.sql("select * from referral.referral where id = :id")
                .param("id", referral)
                .query(SubjectTable::person)
                .optional();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("reference"),
                new ReferredPerson.Reach(
                        row.getString("phone"),
                        row.getBoolean("phone_voicemail"),
                        row.getBoolean("phone_text"),
                        row.getString("email"),
                        row.getString("safe_contact")),
                row.getBoolean("neutral"),
                row.getObject("respond_by", LocalDate.class));
    }
}
