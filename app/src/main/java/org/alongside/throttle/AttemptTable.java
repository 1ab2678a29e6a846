package org.alongside.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Failures per budget and mark. One statement judges and counts, so every node and every thread sees the same budget.
 */
@Component
class AttemptTable {

    private static final String MAY_TRY_AGAIN_AT = """
            attempt.at + least(power(2, least(greatest(attempt.failures - :free, 0), 20)) - 1, :longest)
              * interval '1 second'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts a try; or, when it comes too early, counts nothing and says how long to wait. Of two at once the one that
     * read the clock first may come second: while tries are free, no hour is compared.
     */
    Duration take(Budget budget, String mark) {
        var counted = jdbc.sql("""
                        insert into throttle.attempt (budget, mark, failures, at) values (:budget, :mark, 1, :now)
                        on conflict (budget, mark) do update
                          set at = greatest(attempt.at, :now),
                              failures = case when attempt.at < :now - interval '1 day' then 1
                                else attempt.failures + 1 end
                          where attempt.failures <= :free or %s <= :now
                        """.formatted(MAY_TRY_AGAIN_AT))
                        .param("budget", budget.key())
                        .param("mark", mark)
                        .param("now", now())
                        .param("free", budget.free())
                        .param("longest", budget.longest().toSeconds())
                        .update()
                == 1;
        return counted ? Duration.ZERO : waitFor(budget, mark);
    }

    private Duration waitFor(Budget budget, String mark) {
        var then = jdbc.sql(
                        "select " + MAY_TRY_AGAIN_AT + " from throttle.attempt where budget = :budget and mark = :mark")
                .param("budget", budget.key())
                .param("mark", mark)
                .param("free", budget.free())
                .param("longest", budget.longest().toSeconds())
                .query(OffsetDateTime.class)
                .single();
        var left = Duration.between(now(), then);
        return left.isPositive() ? left : Duration.ofSeconds(1);
    }

    void forget(Budget budget, String mark) {
        jdbc.sql("delete from throttle.attempt where budget = :budget and mark = :mark")
                .param("budget", budget.key())
                .param("mark", mark)
                .update();
    }

    void giveBack(Budget budget, String mark) {
        jdbc.sql("""
                        update throttle.attempt set failures = failures - 1
                        where budget = :budget and mark = :mark and failures > 0
                        """).param("budget", budget.key()).param("mark", mark).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
