package org.alongside.appointment.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.CallingHours;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.throttle.HandClock;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Whom an advice line rings next. */
@SpringBootTest
@Import(CallingHours.class)
class CallQueueTest {

    private final SampleLine line;
    private final KeepTimes keepTimes;
    private final HandClock clock;
    private final Supplier<UUID> ids;

    CallQueueTest(SampleLine line, KeepTimes keepTimes, HandClock clock, Supplier<UUID> ids) {
        this.line = line;
        this.keepTimes = keepTimes;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_tuesday_at_nine() {
        line.opens();
    }

    @Test
    void whoever_is_referred_waits_until_they_are_reached() {
        var quynh = line.refer("O'Brien", SampleReferrals.DEBT);
        assertThat(line.waiting()).containsExactly(quynh);

        line.record(quynh, CallResult.NO_ANSWER);
        assertThat(line.waiting()).containsExactly(quynh);

        line.record(quynh, CallResult.REACHED);
        assertThat(line.waiting()).isEmpty();
        assertThat(line.tried()).isEmpty();
    }

    @Test
    void after_three_tries_in_vain_nobody_is_called_but_to_be_closed() {
        var quynh = line.refer("O'Brien", SampleReferrals.DEBT);
        assertThat(line.record(quynh, CallResult.NO_ANSWER)).isInstanceOf(RecordCall.CallAgain.class);
        line.record(quynh, CallResult.WRONG_NUMBER);
        assertThat(line.record(quynh, CallResult.NO_ANSWER)).isInstanceOf(RecordCall.Enough.class);
        assertThat(line.waiting()).isEmpty();
        assertThat(line.tried()).containsExactly(quynh);
        clock.passes(Duration.ofDays(1));
        assertThat(line.next(Role.ADVISER)).isInstanceOf(TakeCall.None.class);
    }

    @Test
    void the_urgent_are_called_first_and_each_once_until_a_while_has_passed() {
        var debt = line.refer("O'Brien", SampleReferrals.DEBT);
        clock.passes(Duration.ofMinutes(1));
        var bailiff = line.refer("Silva", SampleReferrals.BAILIFF);

        assertThat(line.taken(Role.ADVISER)).isEqualTo(bailiff);
        line.record(bailiff, CallResult.NO_ANSWER);
        assertThat(line.taken(Role.ADVISER)).isEqualTo(debt);
        line.record(debt, CallResult.NO_ANSWER);
        assertThat(line.next(Role.ADVISER)).isInstanceOf(TakeCall.None.class);

        clock.passes(Duration.ofMinutes(31));
        assertThat(line.taken(Role.ADVISER)).as("the urgent are tried sooner").isEqualTo(bailiff);
        assertThat(line.next(Role.SUPERVISOR)).isInstanceOf(TakeCall.None.class);
        clock.passes(Duration.ofMinutes(90));
        assertThat(line.taken(Role.SUPERVISOR)).isNotNull();
    }

    @Test
    void whoever_asked_for_a_time_is_called_then_and_at_no_other() {
        var first = line.refer("O'Brien", SampleReferrals.DEBT);
        clock.passes(Duration.ofMinutes(1));
        var asked = line.refer("Silva", SampleReferrals.DEBT);
        keep(asked, new CallTimes(Set.of(DayOfWeek.TUESDAY), Set.of(CallTimes.Part.AFTERNOON)));

        assertThat(line.taken(Role.ADVISER)).isEqualTo(first);
        assertThat(line.next(Role.SUPERVISOR)).isInstanceOf(TakeCall.None.class);
        clock.passes(Duration.ofHours(4));
        assertThat(line.taken(Role.SUPERVISOR))
                .as("they asked for the afternoon")
                .isEqualTo(asked);
        clock.passes(Duration.ofHours(20));
        assertThat(line.taken(Role.ADVISER)).isEqualTo(first);
        assertThat(line.next(Role.SUPERVISOR)).isInstanceOf(TakeCall.None.class);
    }

    @Test
    void whoever_asked_to_be_called_again_is_called_at_that_time() {
        var quynh = line.refer("O'Brien", SampleReferrals.DEBT);
        var at = clock.instant().plus(Duration.ofHours(1));
        assertThat(line.as(Role.ADVISER, () -> line.recordCall.record(ids.get(), quynh, again(at))))
                .isInstanceOf(RecordCall.CallAgain.class);

        assertThat(line.waiting()).containsExactly(quynh);
        clock.passes(Duration.ofMinutes(59));
        assertThat(line.next(Role.ADVISER)).isInstanceOf(TakeCall.None.class);
        clock.passes(Duration.ofMinutes(1));
        assertThat(line.taken(Role.ADVISER)).isEqualTo(quynh);
    }

    @Test
    void where_nobody_is_called_back_there_is_no_queue() {
        line.design("county-gp-rotation", 1);
        assertThatThrownBy(line::waiting).isInstanceOf(NotFound.class);
    }

    @Test
    void the_board_counts_and_names_nobody() {
        var bailiff = line.refer("Silva", SampleReferrals.BAILIFF);
        line.refer("O'Brien", SampleReferrals.DEBT);
        clock.passes(Duration.ofDays(2));
        line.taken(Role.ADVISER);
        line.record(bailiff, CallResult.NO_ANSWER);
        line.taken(Role.ADVISER);

        var board = line.as(Role.ADVISER, line.queue::board);
        assertThat(board.waiting()).isEqualTo(new Board.Waiting(2, 1, 1));
        assertThat(board.called()).isOne();
        assertThat(board.today()).isEqualTo(new Board.Today(1, 0));
        assertThat(board.longest(clock.instant())).isEqualTo("2 days");
    }

    private static RecordCall.Result again(Instant at) {
        return new RecordCall.Result(CallResult.LATER, Optional.of(at), "");
    }

    private void keep(UUID referral, CallTimes times) {
        assertThat(line.as(Role.ADVISER, () -> keepTimes.keep(referral, times))).isTrue();
    }
}
