package org.alongside.referral.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.referral.Alarm;
import org.alongside.referral.Door;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is told, to whom, and who does not want to hear it. */
@Component
class NoticeTable {

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a message about a new referral says. */
    record Arrival(String reference, boolean neutral, String from, String urgency) {}

    /** Whom a message about a referral goes to, and what it is called. */
    record Addressee(UUID person, String reference, boolean neutral) {}

    /** People of the agency who decide about referrals and want to hear of new ones. */
    List<UUID> receivers(UUID agency) {
        return jdbc.sql("""
                        select distinct m.person_id from access.membership m
                        where m.agency_id = :agency and m.role in ('adviser', 'supervisor', 'coordinator')
                          and m.ended_at is null and m.person_id is distinct from viewer.person()
                          and referral.heeds(m.person_id, 'arrivals')
                        """)
                .param("agency", agency)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Of a referral that was sent in this transaction. */
    Optional<Arrival> arrival(UUID referral) {
        return jdbc.sql("""
                        select s.*, coalesce(t.name, a.name) as place from referral.announced(:id) s
                        left join access.team t on t.id = s.team_id left join access.agency a on a.id = s.agency_id
                        """)
                .param("id", referral)
                .query((row, number) -> {
                    var alarms = List.of((String[]) row.getArray("alarms").getArray());
                    var place = row.getString("place");
                    return new Arrival(
                            row.getString("reference"),
                            row.getBoolean("neutral"),
                            place == null
                                    ? Choice.stored(Door.class, row.getString("door"))
                                            .label()
                                    : place,
                            alarms.stream()
                                            .anyMatch(key -> Choice.stored(Alarm.class, key)
                                                    .urgent())
                                    ? "Urgent"
                                    : row.getObject("letter_date") == null ? "Usual" : "There is a letter with a date");
                })
                .optional();
    }

    /** The member who sent it; empty for one sent without an account. */
    Optional<Addressee> sender(UUID referral) {
        return jdbc.sql("""
                        select sent_by as person, reference, neutral from referral.referral
                        where id = :id and sent_by is not null
                        """).param("id", referral).query(NoticeTable::addressee).optional();
    }

    /** Who asked the question. */
    Addressee asker(UUID question) {
        return jdbc.sql("""
                        select q.asked_by as person, r.reference, r.neutral
                        from referral.question q join referral.referral r on r.id = q.referral_id where q.id = :id
                        """).param("id", question).query(NoticeTable::addressee).single();
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                row.getObject("person", UUID.class), row.getString("reference"), row.getBoolean("neutral"));
    }

    boolean wants(Notice notice) {
        return jdbc.sql("select referral.heeds(viewer.person(), :notice)")
                .param("notice", notice.key())
                .query(Boolean.class)
                .single();
    }

    void choose(UUID id, Notice notice, boolean wanted) {
        jdbc.sql("""
                        insert into referral.notice_choice (id, person_id, notice, wanted, chosen_at)
                        values (:id, viewer.person(), :notice, :wanted, access.at())
                        """)
                .param("id", id)
                .param("notice", notice.key())
                .param("wanted", wanted)
                .update();
    }
}
