package org.alongside.referral.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants to hear of which team; and what became of its referrals, counted as one of its referrers sees it. */
@Component
class DigestTable {

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A team's week; {@code waiting} are the references of referrals somebody asks about. */
    record Week(String name, long sent, long accepted, long kept, long closed, List<String> waiting) {

        boolean empty() {
            return sent + accepted + kept + closed == 0 && waiting.isEmpty();
        }
    }

    /** Somebody who hears of a team, and where they work. */
    record Reader(UUID person, UUID team, UUID agency, UUID partnership) {}

    /** Referrers who want to hear of their teams, team by team; read as the task. */
    List<Reader> readers() {
        return jdbc.sql("""
                        select distinct m.team_id, m.person_id, m.agency_id, m.partnership_id
                        from access.team_member m
                        join access.team t on t.id = m.team_id and t.ended_at is null
                        join access.membership w on w.person_id = m.person_id and w.agency_id = m.agency_id
                          and w.role = 'referrer' and w.ended_at is null
                        where m.left_at is null and referral.heeds(m.person_id, 'digest')
                        order by m.team_id, m.person_id
                        """)
                .query((row, number) -> new Reader(
                        row.getObject("person_id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        row.getObject("partnership_id", UUID.class)))
                .list();
    }

    /** Read as one of its referrers: the walls ask the consent ledger about every fact. */
    Week week(UUID team, Instant from, Instant until) {
        return jdbc.sql("""
                        with sent as (
                          select r.id, r.reference, r.sent_at, r.withdrawn_at from referral.referral r
                          where r.from_team_id = :team),
                        told as (
                          select f.word, count(distinct f.referral_id) as referrals
                          from referral.feedback f join sent on sent.id = f.referral_id
                          where f.happened_at >= :from and f.happened_at < :until group by f.word)
                        select t.name,
                          (select count(*) from sent where sent_at >= :from and sent_at < :until) as sent,
                          coalesce((select referrals from told where word = 'accepted'), 0) as accepted,
                          coalesce((select referrals from told where word = 'kept'), 0) as kept,
                          coalesce((select referrals from told where word = 'closed'), 0) as closed,
                          array(select sent.reference from sent where sent.withdrawn_at is null and exists (
                            select from referral.question q where q.referral_id = sent.id and q.answered_at is null)
                            order by sent.sent_at, sent.id limit 10) as waiting
                        from access.team t where t.id = :team
                        """)
                .param("team", team)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Week(
                        row.getString("name"),
                        row.getLong("sent"),
                        row.getLong("accepted"),
                        row.getLong("kept"),
                        row.getLong("closed"),
                        List.of((String[]) row.getArray("waiting").getArray())))
                .single();
    }
}
