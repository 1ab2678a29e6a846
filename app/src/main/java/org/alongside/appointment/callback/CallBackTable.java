package org.alongside.appointment.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is calling, and what the person asked for. Of two who take the same call, PostgreSQL lets one. */
@Component
class CallBackTable {

    /** Whose time is over is no caller any more. */
    private static final String OWN_CALL_ONLY = """
            , caller_id = case when caller_id = viewer.person() then caller_id end,
              taken_at = case when caller_id = viewer.person() then taken_at end,
              leased_until = case when caller_id = viewer.person() then leased_until end
            where leg_id = :leg
            """;

    private final JdbcClient jdbc;

    CallBackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when somebody else is calling. */
    boolean take(UUID leg, Duration lease) {
        begin(leg);
        return jdbc.sql("""
                        update appointment.call_back set caller_id = viewer.person(), taken_at = access.at(),
                          leased_until = access.at() + cast(:lease as interval)
                        where leg_id = :leg
                          and (caller_id is null or caller_id = viewer.person() or leased_until <= access.at())
                        """).param("leg", leg).param("lease", lease.toString()).update() == 1;
    }

    /** Whoever takes a call leaves the one they had. */
    void leaveOwn() {
        jdbc.sql("""
                        update appointment.call_back set caller_id = null, taken_at = null, leased_until = null
                        where caller_id = viewer.person()
                        """).update();
    }

    void leave(UUID leg) {
        jdbc.sql("""
                        update appointment.call_back set caller_id = null, taken_at = null, leased_until = null
                        where leg_id = :leg and caller_id = viewer.person()
                        """).param("leg", leg).update();
    }

    /** When to call again; what was asked before is over. */
    void again(UUID leg, Optional<Instant> at) {
        begin(leg);
        jdbc.sql("update appointment.call_back set again_at = :at" + OWN_CALL_ONLY)
                .param("leg", leg)
                .param(
                        "at",
                        at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** False when somebody else is calling. */
    boolean keep(UUID leg, CallTimes times) {
        begin(leg);
        return jdbc.sql("""
                        update appointment.call_back set days = cast(:days as integer[]), parts = cast(:parts as text[])
                        """ + OWN_CALL_ONLY)
                        .param("leg", leg)
                        .param(
                                "days",
                                times.days().stream()
                                        .map(java.time.DayOfWeek::getValue)
                                        .sorted()
                                        .toArray(Integer[]::new))
                        .param(
                                "parts",
                                times.parts().stream().map(Choice::key).sorted().toArray(String[]::new))
                        .update()
                == 1;
    }

    private void begin(UUID leg) {
        jdbc.sql("""
                        insert into appointment.call_back (leg_id, partnership_id)
                        select l.id, l.partnership_id from referral.leg l where l.id = :leg
                        on conflict (leg_id) do nothing
                        """).param("leg", leg).update();
    }
}
