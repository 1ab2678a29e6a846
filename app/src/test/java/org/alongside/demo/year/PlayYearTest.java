package org.alongside.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.database.TestPostgres;
import org.alongside.demo.plan.Step;
import org.alongside.demo.plan.Year;
import org.alongside.modelfile.Models;
import org.alongside.referral.feedback.SentReferral;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.queue.Inbox;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;

/** A made-up year, played through the use cases. */
@SpringBootTest(properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayYearTest {

    private final SamplePeople people;
    private final PlayYear playYear;
    private final SentReferrals sentReferrals;
    private final Inbox inbox;
    private final SampleAgencies sample;
    private final Year year;
    private final Instant began;
    private final Instant ended;

    PlayYearTest(SamplePeople people, PlayYear playYear, SentReferrals sentReferrals, Inbox inbox, Clock clock) {
        this.people = people;
        this.playYear = playYear;
        this.sentReferrals = sentReferrals;
        this.inbox = inbox;
        this.sample = people.fresh();
        this.began = clock.instant();
        this.year = play(sample, "hiv-clinic");
        this.ended = clock.instant();
    }

    private Year play(SampleAgencies where, String key) {
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return playYear.play(new PlayYear.Wanted(model, 70, 7, 11), stage(where, model), done -> {});
    }

    private static Stage stage(SampleAgencies where, ServiceModel model) {
        var workers = new LinkedHashMap<UUID, List<Viewer.Member>>();
        workers.put(where.advice().id(), List.of(where.member(Role.ADVISER), where.member(Role.SUPERVISOR)));
        return new Stage(
                where.partnership(),
                List.of(where.trust().member(Role.REFERRER)),
                List.of(),
                List.of(),
                workers,
                Map.of(where.advice().id(), where.member(Role.SUPERVISOR)),
                List.of(where.member(Role.ADVISER), where.member(Role.SUPERVISOR), where.member(Role.COORDINATOR)),
                Map.of());
    }

    @Test
    void every_planned_referral_is_sent_and_decided_as_planned_and_nothing_lies_in_the_future() throws SQLException {
        assertThat(rows("select count(*) from referral.referral where partnership_id = '%s'"))
                .containsExactly(Integer.toString(year.courses().size()));
        assertThat(rows("""
                select r.id from referral.referral r join referral.leg l on l.referral_id = r.id
                where r.partnership_id = '%s' and (r.sent_at > now()
                  or least(l.opened_at, l.accepted_at, l.declined_at, l.passed_at, l.withdrawn_at) < r.sent_at
                  or greatest(l.opened_at, l.accepted_at, l.declined_at) > now()
                  or l.accepted_at < l.opened_at or l.declined_at < l.opened_at)
                """)).isEmpty();
        assertThat(rows("""
                select f.id from referral.feedback f join referral.referral r on r.id = f.referral_id
                where r.partnership_id = '%s' and f.happened_at not between r.sent_at and now()
                """)).isEmpty();
        assertThat(rows("select id from referral.leg where accepted_at is not null and partnership_id = '%s'"))
                .hasSizeBetween(accepted(began), accepted(ended));
    }

    private int accepted(Instant until) {
        return (int) year.courses().stream()
                .flatMap(course -> course.steps().stream())
                .filter(step -> step instanceof Step.Accept && step.at().isBefore(until))
                .count();
    }

    @Test
    void the_referrer_hears_of_every_ending_that_was_agreed_and_of_nothing_else() {
        var lines = lines();
        assertThat(lines).anyMatch(line -> line.agreed().isEmpty());
        assertThat(lines).anyMatch(line -> !line.facts().isEmpty());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.facts())
                        .allMatch(fact -> line.agreed().contains(fact.word().part())));
    }

    private List<SentReferral> lines() {
        var lines = new ArrayList<SentReferral>();
        var turn = SentReferrals.Turn.FIRST;
        do {
            var from = turn;
            var page = CurrentViewer.as(
                    sample.trust().member(Role.REFERRER), () -> sentReferrals.page(SentReferrals.Filter.ALL, from));
            lines.addAll(page.referrals());
            turn = new SentReferrals.Turn(page.turn().after(), Optional.empty());
        } while (turn.after().isPresent());
        return lines;
    }

    @Test
    void the_inbox_holds_what_came_last() {
        var page = CurrentViewer.as(sample.member(Role.ADVISER), () -> inbox.page(Inbox.Filter.ALL, null, null));
        assertThat(page.arrivals()).isNotEmpty();
    }

    @Test
    void the_same_seed_makes_the_same_year_in_another_partnership() throws SQLException {
        var again = people.fresh();
        assertThat(play(again, "hiv-clinic").courses()).hasSameSizeAs(year.courses());
        var told = """
                select date_trunc('hour', r.sent_at), r.door, r.given_name, r.family_name, r.born, r.phone,
                  r.law_areas, r.alarms,
                  l.declined_reason, l.accepted_at is null, r.withdrawn_reason,
                  (select string_agg(f.word, ',' order by f.happened_at) from referral.feedback f
                    where f.referral_id = r.id)
                from referral.referral r join referral.leg l on l.referral_id = r.id
                where r.partnership_id = '%s' and r.sent_at < now() - interval '60 days' order by r.sent_at
                """;
        var first = rows(told);
        assertThat(rows(told, again)).isNotEmpty().isEqualTo(first);
    }

    private List<String> rows(String sql) throws SQLException {
        return rows(sql, sample);
    }

    /** As the database's administrator sees them. */
    private static List<String> rows(String sql, SampleAgencies where) throws SQLException {
        var owner = TestPostgres.owner();
        var url = owner.url().replaceFirst("/alongside$", "/demonstration");
        try (var connection = java.sql.DriverManager.getConnection(url, "postgres", owner.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql.formatted(where.partnership()))) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new StringBuilder(String.valueOf(found.getObject(1)));
                for (int i = 2; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append('|').append(found.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
