package org.alongside.referral.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.referral.ReferredPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals the viewer or one of their teams sent from the agency they work for. */
@Component
class SentTable {

    private static final String SELECT = """
            select r.id, r.reference, r.given_name, r.family_name, r.sent_at, p.name as sender, r.referrer_name,
              r.respond_by, r.withdrawn_at is not null as withdrawn,
              consent.covers(r.id, referral.client_of(r.id), 'feedback', viewer.agency(), null) as agreed,
              exists (select from referral.question q where q.referral_id = r.id and q.answered_at is null) as asked
            from referral.referral r left join access.person p on p.id = r.sent_by
            where r.from_agency_id = viewer.agency()
              and (r.sent_by = viewer.person() or not :mine and r.from_team_id = any (access.own_teams()))
            """;

    private final JdbcClient jdbc;
    private final FeedbackTable feedback;

    SentTable(JdbcClient jdbc, FeedbackTable feedback) {
        this.jdbc = jdbc;
        this.feedback = feedback;
    }

    /** One more than a page, so that the caller knows whether there is another. */
    List<SentReferral> page(boolean mine, @Nullable UUID after) {
        var found = jdbc.sql(SELECT + """
                        and (:after::uuid is null or (r.sent_at, r.id) < (select k.sent_at, k.id from referral.referral k
                                                                           where k.id = :after::uuid))
                        order by r.sent_at desc, r.id desc limit :most
                        """)
                .param("mine", mine)
                .param("after", after, Types.OTHER)
                .param("most", SentReferrals.PAGE + 1)
                .query(SentTable::sent)
                .list();
        return withFacts(found);
    }

    Optional<SentReferral> find(UUID id) {
        var found = jdbc.sql(SELECT + " and r.id = :id")
                .param("mine", false)
                .param("id", id)
                .query(SentTable::sent)
                .list();
        return withFacts(found).stream().findFirst();
    }

    private List<SentReferral> withFacts(List<SentReferral> found) {
        var facts = feedback.of(found.stream().map(SentReferral::id).toList()).stream()
                .collect(Collectors.groupingBy(Fact::referral));
        return found.stream()
                .map(one -> new SentReferral(
                        one.id(),
                        one.reference(),
                        one.name(),
                        one.sentAt(),
                        one.sentBy(),
                        one.respondBy(),
                        one.withdrawn(),
                        one.agreed(),
                        one.asked(),
                        facts.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static SentReferral sent(ResultSet row, int number) throws SQLException {
        var referrer = row.getString("referrer_name");
        return new SentReferral(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                ReferredPerson.name(row.getString("given_name"), row.getString("family_name")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                referrer.isEmpty() ? Objects.requireNonNullElse(row.getString("sender"), "") : referrer,
                row.getObject("respond_by", LocalDate.class),
                row.getBoolean("withdrawn"),
                row.getBoolean("agreed"),
                row.getBoolean("asked"),
                List.of());
    }
}
