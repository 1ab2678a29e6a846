package org.alongside.referral.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.Part;
import org.alongside.kernel.Choice;
import org.alongside.referral.ReferredPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals the viewer or one of their teams sent from the agency they work for. */
@Component
class SentTable {

    private static final String OWN = """
            r.from_agency_id = viewer.agency()
              and (r.sent_by = viewer.person() or not :mine and r.from_team_id = any (access.own_teams()))
            """;
    private static final String ASKED = """
            r.withdrawn_at is null
              and exists (select from referral.question q where q.referral_id = r.id and q.answered_at is null)
            """;
    private static final String SELECT = """
            select r.id, r.reference, r.given_name, r.family_name, r.sent_at, p.name as sender, r.referrer_name,
              coalesce(r.sent_by = viewer.person(), false) as own,
              coalesce(a.name, '') as went_to, r.respond_by, r.withdrawn_at,
              array(select part from unnest('{status,appointment,outcome}'::text[]) part
                    where consent.covers(r.id, referral.client_of(r.id), 'feedback', referral.went_to(r.id),
                      viewer.agency(), part)
              ) as agreed,
            """ + ASKED + """
             as asked
            from referral.referral r left join access.person p on p.id = r.sent_by
            left join access.agency a on a.id = referral.went_to(r.id)
            where
            """;

    private final JdbcClient jdbc;
    private final FeedbackTable feedback;

    SentTable(JdbcClient jdbc, FeedbackTable feedback) {
        this.jdbc = jdbc;
        this.feedback = feedback;
    }

    /** Newest first; one more than a page at the end it was turned to, so that the caller knows of another. */
    List<SentReferral> page(SentReferrals.Filter filter, SentReferrals.Turn turn) {
        var back = turn.before().isPresent();
        var found = jdbc.sql(SELECT + " r.id in (select k.id from (" + own(filtered(filter) + (back ? NEWER : OLDER))
                        + ") k " + (back ? UPWARD : DOWNWARD).replace("r.", "k.") + ") " + (back ? UPWARD : DOWNWARD))
                .param("mine", filter.mine())
                .param("from", turn.before().or(turn::after).orElse(null), Types.OTHER)
                .param("most", SentReferrals.PAGE + 1)
                .query(SentTable::sent)
                .list();
        return withFacts(back ? found.reversed() : found);
    }

    /** The viewer's own and each of their teams', one after another: each is read from its index in order. */
    private static String own(String which) {
        return """
                (select r.id, r.sent_at from referral.referral r
                 where r.from_agency_id = viewer.agency() and r.sent_by = viewer.person() %1$s)
                union
                (select teams.id, teams.sent_at
                 from unnest(case when :mine then '{}'::uuid[] else access.own_teams() end) as team cross join lateral (
                   select r.id, r.sent_at from referral.referral r
                   where r.from_agency_id = viewer.agency() and r.from_team_id = team %1$s) teams)
                """.formatted(which);
    }

    private static final String DOWNWARD = "order by r.sent_at desc, r.id desc limit :most";
    private static final String UPWARD = "order by r.sent_at, r.id limit :most";
    private static final String OLDER = """
            and (:from::uuid is null or (r.sent_at, r.id) < (select k.sent_at, k.id from referral.referral k
                                                              where k.id = :from::uuid))
            """ + DOWNWARD;
    private static final String NEWER = """
            and (r.sent_at, r.id) > (select k.sent_at, k.id from referral.referral k where k.id = :from::uuid)
            """ + UPWARD;

    private static String filtered(SentReferrals.Filter filter) {
        var open = filter.open() ? """
                and r.withdrawn_at is null
                and not exists (select from referral.feedback f where f.referral_id = r.id
                                 and (f.outside or f.word in ('closed', 'not_taken', 'could_not_reach')))
                """ : "";
        return open + (filter.asked() ? " and " + ASKED : "");
    }

    int asked() {
        return jdbc.sql("select count(*) from (" + own("and " + ASKED) + " limit 1001) found")
                .param("mine", false)
                .query(Integer.class)
                .single();
    }

    Optional<SentReferral> find(UUID id) {
        var found = jdbc.sql(SELECT + OWN + " and r.id = :id")
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
                .map(one -> one.with(facts.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static SentReferral sent(ResultSet row, int number) throws SQLException {
        var referrer = row.getString("referrer_name");
        var parts = (String[]) row.getArray("agreed").getArray();
        return new SentReferral(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                ReferredPerson.name(row.getString("given_name"), row.getString("family_name")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                referrer.isEmpty() ? Objects.requireNonNullElse(row.getString("sender"), "") : referrer,
                row.getBoolean("own"),
                row.getString("went_to"),
                row.getObject("respond_by", LocalDate.class),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Arrays.stream(parts)
                        .map(part -> Choice.stored(Part.class, part))
                        .collect(Collectors.toSet()),
                row.getBoolean("asked"),
                List.of());
    }
}
