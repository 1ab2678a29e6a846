package org.alongside.rota.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.rota.CancelReason;
import org.alongside.rota.CancelSession;
import org.alongside.rota.NewSession;
import org.alongside.rota.Rota;
import org.alongside.rota.SampleRota;
import org.alongside.rota.Session;
import org.alongside.rota.Times;
import org.alongside.rota.leave.AddLeave;
import org.alongside.rota.leave.Leave;
import org.alongside.rota.pattern.Planned.Verdict;
import org.alongside.timelimit.calendar.WorkingDays;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Amira Haddad is at Teasel Surgery every morning of the week; Priya Raman publishes it. */
@SpringBootTest
class PublishPatternsTest {

    private final SamplePeople people;
    private final SampleRota samples;
    private final AddPattern addPattern;
    private final EndPattern endPattern;
    private final Patterns patterns;
    private final PlanPatterns planPatterns;
    private final PublishPatterns publishPatterns;
    private final CancelSession cancelSession;
    private final AddLeave addLeave;
    private final Rota rota;
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private SampleAgencies sample;
    private Viewer.Member priya;
    private Viewer.Member amira;
    private UUID surgery;

    PublishPatternsTest(
            SamplePeople people,
            SampleRota samples,
            AddPattern addPattern,
            EndPattern endPattern,
            Patterns patterns,
            PlanPatterns planPatterns,
            PublishPatterns publishPatterns,
            CancelSession cancelSession,
            AddLeave addLeave,
            Rota rota,
            Clock clock,
            Supplier<UUID> ids) {
        this.people = people;
        this.samples = samples;
        this.addPattern = addPattern;
        this.endPattern = endPattern;
        this.patterns = patterns;
        this.planPatterns = planPatterns;
        this.publishPatterns = publishPatterns;
        this.cancelSession = cancelSession;
        this.addLeave = addLeave;
        this.rota = rota;
        this.ids = ids;
        this.today = clock.instant().atZone(Dates.ZONE).toLocalDate();
    }

    @BeforeEach
    void a_surgery() {
        sample = people.fresh();
        priya = sample.member(Role.COORDINATOR);
        amira = sample.member(Role.ADVISER);
        surgery = samples.site(sample, "Teasel Surgery");
    }

    private Pattern pattern(Viewer.Member adviser, NewSession.Where where) {
        return new Pattern(
                ids.get(),
                adviser.agency(),
                new Session.Adviser(adviser.person(), "Amira Haddad"),
                where,
                "Teasel Surgery",
                new Cycle(Every.WEEK, EnumSet.allOf(DayOfWeek.class), today, Optional.empty()),
                Times.MORNING,
                new Session.Slots(6, 30),
                false);
    }

    private UUID added(Viewer.Member adviser, NewSession.Where where) {
        var pattern = pattern(adviser, where);
        CurrentViewer.as(priya, () -> addPattern.add(pattern));
        return pattern.id();
    }

    private List<Planned> publish(LocalDate until) {
        return CurrentViewer.as(priya, () -> publishPatterns.until(until));
    }

    private List<Session> sessions() {
        var from = today.atStartOfDay(Dates.ZONE).toInstant();
        return CurrentViewer.as(priya, () -> rota.between(from, from.plusSeconds(86_400L * 400)));
    }

    /** Weekends have no bank holidays of their own, so the count holds in every week of the year. */
    private static long open(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> WorkingDays.englandAndWales().is(day)
                        || day.getDayOfWeek().getValue() > 5)
                .count();
    }

    @Test
    void publishing_makes_what_was_shown_and_none_twice() {
        added(amira, NewSession.Where.site(surgery));
        var until = today.plusWeeks(2);
        var shown = CurrentViewer.as(priya, () -> planPatterns.until(until));
        assertThat(sessions()).isEmpty();
        assertThat(publish(until)).isEqualTo(shown);
        assertThat(sessions()).hasSize((int) open(today.plusDays(1), until));
        assertThat(publish(until)).noneMatch(one -> one.verdict() == Verdict.PUBLISH);
        publish(until.plusDays(7));
        assertThat(sessions()).hasSize((int) open(today.plusDays(1), until.plusDays(7)));
        assertThat(sessions()).extracting(one -> Dates.time(one.hours().from())).containsOnly("09:00");
    }

    @Test
    void bank_holidays_are_left_out() {
        added(amira, NewSession.Where.site(surgery));
        var christmas = WorkingDays.englandAndWales();
        var plan = CurrentViewer.as(priya, () -> planPatterns.until(today.plusWeeks(PlanPatterns.MOST_WEEKS)));
        assertThat(plan)
                .anyMatch(one -> one.verdict() == Verdict.BANK_HOLIDAY)
                .allMatch(one -> (one.verdict() == Verdict.BANK_HOLIDAY)
                        == (!christmas.is(one.day()) && one.day().getDayOfWeek().getValue() < 6));
    }

    @Test
    void an_adviser_on_leave_is_left_out() {
        added(amira, NewSession.Where.site(surgery));
        var back = today.plusDays(4);
        var leave = new Leave(
                ids.get(),
                amira.person(),
                Leave.Kind.ILLNESS,
                today.atStartOfDay(Dates.ZONE).toInstant(),
                back.atStartOfDay(Dates.ZONE).toInstant());
        CurrentViewer.as(priya, () -> addLeave.add(leave, amira.agency()));
        assertThat(publish(today.plusDays(7)))
                .filteredOn(one -> one.verdict() == Verdict.AWAY)
                .allMatch(one -> one.day().isBefore(back));
        assertThat(sessions()).hasSize((int) open(back, today.plusDays(7)));
    }

    @Test
    void what_was_cancelled_by_hand_is_not_made_again() {
        added(amira, NewSession.Where.site(surgery));
        publish(today.plusDays(7));
        var first = sessions().getFirst().id();
        var before = sessions().size();
        CurrentViewer.as(priya, () -> cancelSession.cancel(first, CancelReason.CLOSED));
        publish(today.plusDays(7));
        assertThat(sessions()).hasSize(before - 1);
    }

    @Test
    void a_site_that_starts_later_has_nothing_before() {
        added(amira, NewSession.Where.site(surgery));
        var start = today.plusDays(10);
        people.as(sample.administrator(), "update directory.site set starts_on = ? where id = ?", start, surgery);
        var plan = publish(today.plusDays(20));
        assertThat(plan)
                .filteredOn(one -> one.verdict() == Verdict.SITE_NOT_OPEN)
                .isNotEmpty()
                .allMatch(one -> one.day().isBefore(start));
        assertThat(sessions())
                .allMatch(one -> !one.hours()
                        .from()
                        .isBefore(start.atStartOfDay(Dates.ZONE).toInstant()));
    }

    @Test
    void two_patterns_that_meet_are_shown_before_anything_is_published() {
        var room = samples.room(sample, surgery, "Room 2");
        added(amira, NewSession.Where.room(surgery, room));
        added(sample.member(Role.STUDENT_ADVISER), NewSession.Where.room(surgery, room));
        added(amira, NewSession.Where.site(surgery));
        var shown = CurrentViewer.as(priya, () -> planPatterns.until(today.plusDays(7)));
        assertThat(shown).extracting(Planned::verdict).contains(Verdict.ADVISER_ELSEWHERE, Verdict.ROOM_TAKEN);
        assertThat(publish(today.plusDays(7)))
                .extracting(Planned::verdict)
                .isEqualTo(shown.stream().map(Planned::verdict).toList());
    }

    @Test
    void an_ended_pattern_takes_its_later_sessions_along_when_wanted() {
        var id = added(amira, NewSession.Where.site(surgery));
        publish(today.plusDays(14));
        var last = today.plusDays(7);
        assertThat(CurrentViewer.as(priya, () -> endPattern.end(id, last, true)))
                .isEqualTo(new EndPattern.Ended((int) open(last.plusDays(1), today.plusDays(14))));
        assertThat(sessions()).hasSize((int) open(today.plusDays(1), last));
        assertThat(CurrentViewer.as(priya, () -> endPattern.end(id, last, true)))
                .isInstanceOf(EndPattern.EndedBefore.class);
    }

    @Test
    void an_adviser_makes_none_and_sees_the_own_one() {
        var id = added(amira, NewSession.Where.site(surgery));
        assertThatThrownBy(() ->
                        CurrentViewer.as(amira, () -> addPattern.add(pattern(amira, NewSession.Where.site(surgery)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentViewer.as(amira, () -> publishPatterns.until(today.plusDays(7))))
                .isInstanceOf(NotFound.class);
        assertThat(CurrentViewer.as(amira, patterns::current))
                .extracting(Pattern::id)
                .containsExactly(id);
        assertThat(CurrentViewer.as(sample.member(Role.STUDENT_ADVISER), patterns::current))
                .isEmpty();
    }
}
