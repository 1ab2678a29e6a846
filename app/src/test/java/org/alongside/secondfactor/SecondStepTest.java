package org.alongside.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SamplePeople;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.throttle.Budget;
import org.alongside.throttle.HandClock;
import org.alongside.throttle.Throttle;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SecondStepTest {

    private final HandClock clock = new HandClock();
    private final SecondStep secondStep;
    private final AddAuthenticator add;
    private final RecoveryCodes recovery;
    private final SecretBox box;
    private final SamplePeople people;
    private final TransactionTemplate transaction;
    private UUID amira;
    private byte[] secret;

    SecondStepTest(
            JdbcClient jdbc,
            RecoveryCodes recovery,
            SecretBox box,
            Throttle throttle,
            Trail trail,
            TransactionTemplate transaction,
            Apart apart,
            SamplePeople people) {
        var apps = new AuthenticatorTable(jdbc, clock);
        this.secondStep = new SecondStep(apps, recovery, box, throttle, trail, apart, clock);
        this.add = new AddAuthenticator(apps, box, trail, clock);
        this.recovery = recovery;
        this.box = box;
        this.people = people;
        this.transaction = transaction;
    }

    @BeforeEach
    void amira_has_an_app() {
        amira = people.called("Amira Osei").id();
        secret = add.newSecret();
        assertThat(asAmira(() -> add.add(amira, secret, codeNow()))).isTrue();
        clock.passes(Duration.ofMinutes(1));
    }

    @Test
    void a_code_opens_once() {
        var code = codeNow();

        assertThat(secondStep.check(amira, code)).isEqualTo(new SecondStep.Outcome.Accepted());
        assertThat(secondStep.check(amira, code)).isEqualTo(new SecondStep.Outcome.Wrong());
    }

    @Test
    void the_code_that_proved_the_app_does_not_open_as_well() {
        clock.passes(Duration.ofMinutes(-1));

        assertThat(secondStep.check(amira, codeNow())).isEqualTo(new SecondStep.Outcome.Wrong());
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed() {
        var codes = asAmira(() -> recovery.make(amira));
        var typed = codes.getFirst().toUpperCase().replace("-", " ");

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(secondStep.check(amira, typed)).isEqualTo(new SecondStep.Outcome.Accepted());
        assertThat(secondStep.check(amira, codes.getFirst())).isEqualTo(new SecondStep.Outcome.Wrong());
        assertThat(asAmira(() -> recovery.left(amira))).isEqualTo(9);
    }

    @Test
    void new_recovery_codes_make_the_old_ones_worthless() {
        var old = asAmira(() -> recovery.make(amira));
        asAmira(() -> recovery.make(amira));

        assertThat(secondStep.check(amira, old.getFirst())).isEqualTo(new SecondStep.Outcome.Wrong());
    }

    @Test
    void guessing_codes_slows_down() {
        SecondStep.Outcome last = new SecondStep.Outcome.Wrong();
        for (int i = 0; i < Budget.values().length + 10; i++) {
            last = secondStep.check(amira, "000000");
        }

        assertThat(last).isInstanceOf(SecondStep.Outcome.Wait.class);
    }

    @Test
    void somebody_elses_code_does_not_open() {
        var jonas = people.called("Jonas Reid").id();

        assertThat(secondStep.check(jonas, codeNow())).isEqualTo(new SecondStep.Outcome.Wrong());
    }

    @Test
    void a_secret_opens_for_its_person_alone() {
        var locked = box.lock(amira, secret);

        assertThat(new String(locked, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(box.unlock(amira, locked)).isEqualTo(secret);
        assertThatThrownBy(() -> box.unlock(UUID.randomUUID(), locked)).isInstanceOf(IllegalStateException.class);
    }

    private String codeNow() {
        return TimeCode.at(secret, clock.instant().getEpochSecond() / 30);
    }

    private <T> T asAmira(Supplier<T> work) {
        return CurrentViewer.as(new Viewer.Guest(amira), () -> transaction.execute(ignored -> work.get()));
    }
}
