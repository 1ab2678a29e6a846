package org.alongside.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.alongside.audit.seal.SampleTrail;
import org.junit.jupiter.api.Test;

/**
 * Measures sealing and verifying for docs/performance.md; no test, so it runs only when it is named:
 * {@code ./mvnw -pl app test -Dtest=AuditMeasurement -DargLine=-Dalongside.events=5000000}.
 */
class AuditMeasurement {

    private static final long EVENTS = Long.getLong("alongside.events", 400_000);

    @Test
    void sealing_and_verifying() {
        var trail = SampleTrail.empty();
        trail.forge("""
                insert into audit.event (id, at, person_id, agency_id, partnership_id, roles, address, act, kind,
                  subject, client_id, detail)
                select gen_random_uuid(), timestamptz '2026-01-01' + g * interval '1 second',
                  md5((g %% 40)::text)::uuid,
                       md5((g %% 3)::text)::uuid, md5('p')::uuid, 'adviser', '203.0.113.0/24', 'READ', 'client',
                       gen_random_uuid(), gen_random_uuid(), '{"rows":"12"}'
                from generate_series(1, %d) as g
                """.formatted(EVENTS));
        took("Sealed", () -> trail.seal().count("event"));
        took("Verified", () -> {
            var verdict = trail.verify();
            assertThat(verdict.holds()).isTrue();
            return verdict.events();
        });
    }

    private static void took(String what, Supplier<Long> work) {
        var begin = System.nanoTime();
        var events = work.get();
        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%s %,d events in %.1f s: %,.0f a second%n", what, events, seconds, events / seconds);
    }
}
