package org.alongside.appointment.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.alongside.appointment.CallingHours;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.throttle.HandClock;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Nobody is rung by two, and what came of a call is written down once. */
@SpringBootTest
@Import(CallingHours.class)
class TakeCallTest {

    private final SampleLine line;
    private final LeaveCall leaveCall;
    private final ReadCall readCall;
    private final KeepTimes keepTimes;
    private final HandClock clock;
    private final Supplier<UUID> ids;

    TakeCallTest(
            SampleLine line,
            LeaveCall leaveCall,
            ReadCall readCall,
            KeepTimes keepTimes,
            HandClock clock,
            Supplier<UUID> ids) {
        this.line = line;
        this.leaveCall = leaveCall;
        this.readCall = readCall;
        this.keepTimes = keepTimes;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_tuesday_at_nine() {
        line.opens();
    }

    @Test
    void nobody_is_called_by_two() throws Exception {
        var first = line.refer("O'Brien", SampleReferrals.DEBT);
        var second = line.refer("Silva", SampleReferrals.DEBT);

        assertThat(together(() -> line.taken(Role.ADVISER), () -> line.taken(Role.SUPERVISOR)))
                .containsExactlyInAnyOrder(first, second);
        assertThat(line.next(Role.STUDENT_ADVISER)).isInstanceOf(TakeCall.None.class);
    }

    @Test
    void a_call_is_free_again_once_it_is_left_or_its_time_is_over() {
        var quynh = line.refer("O'Brien", SampleReferrals.DEBT);
        line.taken(Role.ADVISER);
        assertThat(line.as(Role.SUPERVISOR, () -> line.takeCall.take(quynh)))
                .isEqualTo(new TakeCall.Busy("Amira Haddad"));
        assertThat(caller(quynh)).contains("Amira Haddad");

        line.as(Role.ADVISER, () -> {
            leaveCall.leave(quynh);
            return true;
        });
        assertThat(line.as(Role.SUPERVISOR, () -> line.takeCall.take(quynh))).isEqualTo(new TakeCall.Taken(quynh));
        clock.passes(Duration.ofMinutes(45));
        assertThat(caller(quynh)).isEmpty();
        assertThat(line.as(Role.ADVISER, () -> keepTimes.keep(quynh, CallTimes.ANY)))
                .isTrue();
        assertThat(line.taken(Role.ADVISER)).isEqualTo(quynh);
    }

    @Test
    void no_message_is_left_where_that_is_not_safe() {
        var quynh = line.refer("O'Brien", SampleReferrals.DEBT);
        assertThat(line.record(quynh, CallResult.MESSAGE_LEFT)).isInstanceOf(RecordCall.NoVoicemail.class);
        assertThat(line.as(Role.ADVISER, () -> readCall.read(quynh))
                        .call()
                        .tried()
                        .times())
                .isZero();
    }

    @Test
    void a_form_sent_twice_is_one_try() {
        var quynh = line.refer("O'Brien", SampleReferrals.DEBT);
        var form = ids.get();
        for (int i = 0; i < 2; i++) {
            line.as(Role.ADVISER, () -> line.recordCall.record(form, quynh, SampleLine.result(CallResult.NO_ANSWER)));
        }
        assertThat(line.as(Role.ADVISER, () -> readCall.read(quynh))
                        .call()
                        .tried()
                        .times())
                .isOne();
    }

    @Test
    void others_know_nothing_of_it() {
        var quynh = line.refer("O'Brien", SampleReferrals.DEBT);
        var nurse = line.sample.trust().member(Role.REFERRER);
        assertThatThrownBy(() -> CurrentViewer.as(nurse, () -> line.queue.page(false, null, null)))
                .isInstanceOf(NotFound.class);
        var colleague = line.sample.trust().member(Role.ADVISER);
        assertThat(CurrentViewer.as(
                        colleague, () -> line.queue.page(false, null, null).calls()))
                .isEmpty();
        assertThatThrownBy(() -> CurrentViewer.as(colleague, () -> line.takeCall.take(quynh)))
                .isInstanceOf(NotFound.class);
    }

    private Optional<String> caller(UUID referral) {
        return line.as(Role.SUPERVISOR, () -> readCall.read(referral))
                .call()
                .caller()
                .map(CallBack.Caller::name);
    }

    private static List<Object> together(Callable<Object> one, Callable<Object> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<Object>>();
            for (var work : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}
