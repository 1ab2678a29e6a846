package org.alongside.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SamplePeople;
import org.alongside.audit.Trail;
import org.alongside.consent.RecordConsent;
import org.alongside.referral.route.OpenDays;
import org.alongside.referral.route.Response;
import org.alongside.referral.route.Route;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The day that is promised is counted from the day on the wall, over weekends and bank holidays. */
@SpringBootTest
class RespondByTest {

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private final java.util.function.Function<Clock, ReferPatient> at;

    RespondByTest(
            SamplePeople people,
            SampleReferrals referrals,
            Refers refers,
            Route route,
            Response response,
            OpenDays openDays,
            ReferralTable table,
            ArrivalTable arrivals,
            ActBy actBy,
            RecordConsent recordConsent,
            Trail trail,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.transaction = transaction;
        this.ids = ids;
        this.at = clock -> new ReferPatient(
                refers, openDays, route, response, table, arrivals, actBy, recordConsent, trail, events, clock, ids);
    }

    @ParameterizedTest(name = "sent {0}, urgent {1}: {2}, {3}")
    @CsvSource({
        "2026-03-27T23:30:00Z, false, 2026-04-07, over Easter and the hour that is lost",
        "2026-10-24T23:30:00Z, false, 2026-10-30, sent on the Sunday of the hour that comes twice",
        "2026-06-30T23:30:00Z, false, 2026-07-08, half past midnight in summer is the next day",
        "2028-02-28T12:00:00Z, true,  2028-02-29, a leap day is a day",
        "2026-12-24T12:00:00Z, false, 2027-01-05, over Christmas and New Year",
        "2026-11-28T12:00:00Z, true,  2026-11-30, a Saturday's next working day is Monday"
    })
    void an_answer_is_promised_by(Instant sent, boolean urgent, LocalDate by, String why) {
        var sample = people.fresh();
        var need = urgent ? SampleReferrals.BAILIFF : SampleReferrals.DEBT;
        var referral = referrals.of(sample, SampleReferrals.QUYNH, need, Set.of());
        var outcome = CurrentViewer.as(
                sample.trust().member(Role.REFERRER),
                () -> transaction.execute(
                        ignored -> at.apply(Clock.fixed(sent, ZoneOffset.UTC)).refer(referral)));
        assertThat(outcome)
                .as(why)
                .isInstanceOfSatisfying(
                        ReferPatient.Sent.class,
                        done -> assertThat(done.respondBy()).isEqualTo(by));
    }
}
