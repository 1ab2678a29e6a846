package org.alongside.appointment.callback;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.referral.ReferredPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who waits for a call: the open legs of the viewer's agency, in the order of the index leg_inbox, without those who
 * were
 * reached. Tries count since the person was last reached.
 */
@Component
class CallQueueTable {

    private static final String LEGS = """
            referral.leg l
            left join appointment.call_back c on c.leg_id = l.id
            left join lateral (
              select count(*)::integer as tries, max(n.made_at) as last_at from referral.attempt n
               where n.leg_id = l.id and n.made_at > coalesce((select max(m.made_at) from referral.attempt m
                       where m.leg_id = l.id and m.outcome = 'reached'), '-infinity')) t on true
            """;

    private static final String OPEN = """
            l.agency_id = viewer.agency() and l.partnership_id = viewer.partnership() and l.accepted_at is null
              and l.declined_at is null and l.passed_at is null and l.withdrawn_at is null
            """;

    /** Nobody reached them yet, or they asked for another time. */
    private static final String WAITS = """
            (t.tries < :needed and (t.tries > 0 or c.again_at is not null or not exists (
              select from referral.attempt m where m.leg_id = l.id and m.outcome = 'reached')))
            """;

    private static final String TRIED = "(t.tries >= :needed)";
    private static final String TAKEN = "(c.leased_until > access.at())";
    private static final String FORWARD = "order by not l.urgent, l.act_by, l.arrived_at, l.id";
    private static final String BACKWARD = "order by not l.urgent desc, l.act_by desc, l.arrived_at desc, l.id desc";

    /** Free, not tried a short while ago, and at no time they did not ask for. */
    private static final String DUE = OPEN + " and " + WAITS + """
             and coalesce(c.leased_until <= access.at(), true)
             and (c.again_at <= access.at() or c.again_at is null
                  and coalesce(t.last_at <= access.at()
                        - case when l.urgent then cast(:urgentPause as interval) else cast(:pause as interval) end, true)
                  and coalesce((c.days = '{}' or :day = any (c.days)) and (c.parts = '{}' or :part = any (c.parts)), true))
            """;

    private static final String ASKED = "(c.again_at is not null or c.days <> '{}' or c.parts <> '{}')";

    private static final String BEST = """
            with due as (
              (select l.id, l.urgent, l.act_by, l.arrived_at, c.again_at is not null as promised, true as asked
                 from %s where %s and %s and c.partnership_id = viewer.partnership())
              union all
              (select l.id, l.urgent, l.act_by, l.arrived_at, false, false
                 from %s where %s and %s is not true %s limit :most))
            select id from due
            order by not urgent, not promised, not asked, act_by, arrived_at, id limit :most
            """.formatted(LEGS, DUE, ASKED, LEGS, DUE, ASKED, FORWARD);

    private final JdbcClient jdbc;
    private final Clock clock;

    CallQueueTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One more than a page, from the leg after this one. */
    List<CallBack> after(Calls.Rules rules, boolean tried, @Nullable UUID last) {
        var statement = jdbc.sql(forward(tried, last != null)).param("most", CallQueue.PAGE + 1);
        return (last == null ? statement : statement.param("key", last))
                .param("needed", rules.needed())
                .query(CallQueueTable::callBack)
                .list();
    }

    /** The statement of a page, from the beginning or from the leg named :key. */
    static String forward(boolean tried, boolean onward) {
        return select(OPEN + " and " + (tried ? TRIED : WAITS) + (onward ? beyond(">") : ""), FORWARD);
    }

    /** The page that ends before this leg, in the order of the list. */
    List<CallBack> before(Calls.Rules rules, boolean tried, UUID first) {
        return jdbc.sql(select(OPEN + " and " + (tried ? TRIED : WAITS) + beyond("<"), BACKWARD))
                .param("most", CallQueue.PAGE + 1)
                .param("key", first)
                .param("needed", rules.needed())
                .query(CallQueueTable::callBack)
                .list()
                .reversed();
    }

    /** Whoever it is, waiting or not. */
    Optional<CallBack> find(UUID leg) {
        return jdbc.sql(select("l.id = :leg", FORWARD))
                .param("leg", leg)
                .param("most", 1)
                .query(CallQueueTable::callBack)
                .optional();
    }

    int count(Calls.Rules rules, boolean tried) {
        return jdbc.sql("select count(*) from (select from " + LEGS + " where " + OPEN + " and "
                        + (tried ? TRIED : WAITS) + " limit :most) counted")
                .param("needed", rules.needed())
                .param("most", CallQueue.CAP + 1)
                .query(Integer.class)
                .single();
    }

    /**
     * Whom it is best to call now, the best first: the urgent, then those who asked for this time, then by date. Those
     * who asked for a time are few and sorted whole; of the others the first of the index are enough.
     */
    List<UUID> best(Calls.Rules rules, Instant now, int most) {
        var part = CallTimes.Part.at(now).map(Choice::key).orElse("night");
        return jdbc.sql(BEST)
                .param("needed", rules.needed())
                .param("pause", rules.pause().toString())
                .param("urgentPause", rules.urgentPause().toString())
                .param("day", now.atZone(Dates.ZONE).getDayOfWeek().getValue())
                .param("part", part)
                .param("most", most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Counts and nothing else. */
    Board board(Calls.Rules rules, Instant midnight) {
        return jdbc.sql("""
                        select count(*) filter (where %1$s) as waiting, count(*) filter (where %1$s and l.urgent) as urgent,
                          count(*) filter (where %1$s and r.respond_by < :today) as late,
                          count(*) filter (where %2$s) as called, count(*) filter (where %3$s) as tried,
                          min(l.arrived_at) filter (where %1$s) as first,
                          (select count(*) from referral.attempt a join referral.leg k on k.id = a.leg_id
                            where a.made_at >= :midnight and k.agency_id = viewer.agency()) as made,
                          (select count(*) from referral.attempt a join referral.leg k on k.id = a.leg_id
                            where a.made_at >= :midnight and k.agency_id = viewer.agency()
                              and a.outcome = 'reached') as reached
                        from %4$s left join referral.referral r on r.id = l.referral_id and l.act_by < :today
                        where %5$s
                        """.formatted(WAITS, TAKEN, TRIED, LEGS, OPEN))
                .param("needed", rules.needed())
                .param("today", clock.instant().atZone(Dates.ZONE).toLocalDate())
                .param("midnight", midnight.atOffset(java.time.ZoneOffset.UTC))
                .query(CallQueueTable::board)
                .single();
    }

    private static String select(String where, String order) {
        return """
                select l.id, l.referral_id, r.given_name, r.family_name, l.urgent, r.respond_by, l.tries, l.last_at,
                  l.days, l.parts, l.again_at, l.caller_id, l.leased_until, p.name as caller,
                  l.caller_id = viewer.person() as own, l.leased_until > access.at() as taken
                from (select l.*, t.tries, t.last_at, c.days, c.parts, c.again_at, c.caller_id, c.leased_until
                        from %s where %s %s limit :most) l
                join referral.referral r on r.id = l.referral_id
                left join access.person p on p.id = l.caller_id
                """.formatted(LEGS, where, order) + order;
    }

    private static String beyond(String side) {
        return """
                 and (not l.urgent, l.act_by, l.arrived_at, l.id) %s
                  (select not k.urgent, k.act_by, k.arrived_at, k.id from referral.leg k where k.id = :key)
                """.formatted(side);
    }

    private static CallBack callBack(ResultSet row, int number) throws SQLException {
        return new CallBack(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                ReferredPerson.name(row.getString("given_name"), row.getString("family_name")),
                row.getBoolean("urgent"),
                row.getObject("respond_by", LocalDate.class),
                new CallBack.Tried(row.getInt("tries"), instant(row, "last_at")),
                new CallTimes(days(row.getArray("days")), parts(row.getArray("parts"))),
                instant(row, "again_at"),
                row.getBoolean("taken") ? Optional.of(caller(row)) : Optional.empty());
    }

    private static CallBack.Caller caller(ResultSet row) throws SQLException {
        return new CallBack.Caller(
                java.util.Objects.requireNonNullElse(row.getString("caller"), "Somebody"),
                instant(row, "leased_until").orElseThrow(),
                row.getBoolean("own"));
    }

    private static Board board(ResultSet row, int number) throws SQLException {
        return new Board(
                new Board.Waiting(row.getInt("waiting"), row.getInt("urgent"), row.getInt("late")),
                row.getInt("called"),
                row.getInt("tried"),
                new Board.Today(row.getInt("made"), row.getInt("reached")),
                instant(row, "first"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Set<DayOfWeek> days(@Nullable Array days) throws SQLException {
        return days == null
                ? Set.of()
                : Arrays.stream((Integer[]) days.getArray()).map(DayOfWeek::of).collect(Collectors.toSet());
    }

    private static Set<CallTimes.Part> parts(@Nullable Array parts) throws SQLException {
        return parts == null
                ? Set.of()
                : Arrays.stream((String[]) parts.getArray())
                        .map(key -> Choice.stored(CallTimes.Part.class, key))
                        .collect(Collectors.toSet());
    }
}
