package org.alongside.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@SpringBootTest
class ThrottleTest {

    private final HandClock clock = new HandClock();
    private final Throttle throttle;
    private final List<Budget.Claim> account = List.of(Budget.ACCOUNT.of(UUID.randomUUID() + "@example.test"));

    ThrottleTest(JdbcClient jdbc, Marks marks, PlatformTransactionManager transactions) {
        this.throttle = new Throttle(new AttemptTable(jdbc, clock), marks, transactions);
    }

    @Test
    void the_first_failures_are_free_and_then_each_doubles_the_wait() {
        fail(account, Budget.ACCOUNT.free());

        assertThat(waitFor(account)).isEqualTo(Duration.ZERO);
        assertThat(waitFor(account)).isEqualTo(Duration.ofSeconds(1));
        clock.passes(Duration.ofSeconds(1));
        assertThat(waitFor(account)).isEqualTo(Duration.ZERO);
        assertThat(waitFor(account)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void the_wait_never_grows_beyond_a_quarter_of_an_hour_so_nobody_is_locked_out() {
        for (int failure = 0; failure < 60; failure++) {
            clock.passes(Budget.ACCOUNT.longest());
            assertThat(waitFor(account)).isEqualTo(Duration.ZERO);
        }
        assertThat(waitFor(account)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void tries_that_come_too_early_do_not_make_the_wait_longer() {
        fail(account, Budget.ACCOUNT.free() + 1);
        for (int i = 0; i < 100; i++) {
            waitFor(account);
        }

        clock.passes(Duration.ofSeconds(1));

        assertThat(waitFor(account)).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_quiet_day_forgets_and_so_does_the_right_password() {
        fail(account, 8);
        clock.passes(Duration.ofHours(25));
        fail(account, Budget.ACCOUNT.free());
        throttle.right(account);
        fail(account, Budget.ACCOUNT.free());

        assertThat(waitFor(account)).isEqualTo(Duration.ZERO);
    }

    @Test
    void an_address_gets_only_the_right_try_back_so_an_own_account_is_no_way_round() {
        var address = List.of(Budget.ADDRESS.of(UUID.randomUUID().toString()));
        fail(address, Budget.ADDRESS.free() + 1);
        throttle.right(address);
        assertThat(waitFor(address)).isEqualTo(Duration.ZERO);

        assertThat(waitFor(address)).isPositive();
    }

    @Test
    void of_two_at_once_neither_waits_whichever_read_the_clock_first() {
        fail(account, 1);
        clock.passes(Duration.ofMillis(-5));
        assertThat(waitFor(account)).isEqualTo(Duration.ZERO);

        clock.passes(Duration.ofMillis(5));
        fail(account, Budget.ACCOUNT.free() - 1);
        clock.passes(Duration.ofMillis(-5));
        assertThat(waitFor(account)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void when_one_budget_has_to_wait_the_others_are_not_charged() {
        var address = List.of(Budget.ADDRESS.of(UUID.randomUUID().toString()));
        fail(account, Budget.ACCOUNT.free() + 1);
        var both = List.of(address.getFirst(), account.getFirst());
        for (int i = 0; i < 100; i++) {
            assertThat(waitFor(both)).isPositive();
        }

        assertThat(waitFor(address)).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_hundred_at_once_get_no_more_than_the_budget() throws Exception {
        var go = new java.util.concurrent.atomic.AtomicInteger();
        Callable<Boolean> once = () -> throttle.take(account) instanceof Throttle.Turn.Go && go.incrementAndGet() > 0;
        try (var crowd = Executors.newFixedThreadPool(8)) {
            crowd.invokeAll(IntStream.range(0, 100).mapToObj(ignored -> once).toList());
        }

        assertThat(go.get()).isEqualTo(Budget.ACCOUNT.free() + 1);
    }

    private void fail(List<Budget.Claim> claims, int times) {
        for (int i = 0; i < times; i++) {
            throttle.take(claims);
        }
    }

    private Duration waitFor(List<Budget.Claim> claims) {
        return switch (throttle.take(claims)) {
            case Throttle.Turn.Go ignored -> Duration.ZERO;
            case Throttle.Turn.Wait wait -> wait.left();
        };
    }
}
