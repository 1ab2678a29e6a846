package org.alongside.rota.pattern;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.rota.NewSession;
import org.alongside.rota.Session;
import org.alongside.rota.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Patterns and the days of them that were published. */
@Component
class PatternTable {

    private static final String SELECT = """
            select p.id, p.agency_id, p.person_id, a.name as adviser, p.site_id, p.room_id, p.line_id,
              coalesce(d.name || coalesce(', ' || r.name, ''), l.name) as place, p.weeks, p.weekdays,
              p.from_time, p.until_time, p.first_on, p.last_on, p.slots, p.slot_minutes, p.walk_in
            from rota.pattern p
            left join access.person a on a.id = p.person_id left join directory.site d on d.id = p.site_id
            left join directory.room r on r.id = p.room_id left join rota.line l on l.id = p.line_id
            where p.partnership_id = viewer.partnership()
            """;

    private final JdbcClient jdbc;

    PatternTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Pattern> current() {
        return jdbc.sql(SELECT + """
                         and (p.last_on is null or p.last_on >= (access.at() at time zone 'Europe/London')::date)
                        order by lower(a.name), p.first_on, p.id
                        """).query(PatternTable::pattern).list();
    }

    Optional<Pattern> find(UUID id) {
        return jdbc.sql(SELECT + " and p.id = :id")
                .param("id", id)
                .query(PatternTable::pattern)
                .optional();
    }

    void insert(Pattern pattern) {
        var where = pattern.where();
        var cycle = pattern.cycle();
        jdbc.sql("""
                        insert into rota.pattern (id, partnership_id, agency_id, person_id, site_id, room_id, line_id,
                          weeks, weekdays, from_time, until_time, first_on, last_on, slots, slot_minutes, walk_in,
                          made_at, made_by)
                        values (:id, viewer.partnership(), :agency, :person, :site, :room, :line, :weeks, :weekdays,
                          :from, :until, :first, :last, :slots, :minutes, :walkIn, access.at(), viewer.person())
                        """)
                .param("id", pattern.id())
                .param("agency", pattern.agency())
                .param("person", pattern.adviser().id())
                .param("site", where.site().orElse(null), Types.OTHER)
                .param("room", where.room().orElse(null), Types.OTHER)
                .param("line", where.line().orElse(null), Types.OTHER)
                .param("weeks", cycle.every().weeks())
                .param(
                        "weekdays",
                        cycle.weekdays().stream()
                                .map(DayOfWeek::getValue)
                                .sorted()
                                .toArray(Integer[]::new))
                .param("from", pattern.times().from())
                .param("until", pattern.times().until())
                .param("first", cycle.first())
                .param("last", cycle.last().orElse(null), Types.DATE)
                .param("slots", pattern.slots().number())
                .param("minutes", pattern.slots().minutes())
                .param("walkIn", pattern.walkIn())
                .update();
    }

    /** False when it had ended by that day. */
    boolean end(UUID id, LocalDate last) {
        return jdbc.sql("""
                        update rota.pattern set last_on = greatest(:last, first_on - 1), ended_by = viewer.person()
                        where id = :id and (last_on is null or last_on > :last)
                        """).param("id", id).param("last", last).update() == 1;
    }

    /** The days that were published, with the sessions, from this day on. */
    Map<LocalDate, UUID> published(UUID pattern, LocalDate from) {
        var days = new HashMap<LocalDate, UUID>();
        jdbc.sql("select day, session_id from rota.pattern_day where pattern_id = :pattern and day >= :from")
                .param("pattern", pattern)
                .param("from", from)
                .query((ResultSet row) -> {
                    days.put(row.getObject("day", LocalDate.class), row.getObject("session_id", UUID.class));
                });
        return days;
    }

    void publish(UUID pattern, LocalDate day, UUID session) {
        jdbc.sql("""
                        insert into rota.pattern_day (pattern_id, day, partnership_id, session_id)
                        values (:pattern, :day, viewer.partnership(), :session)
                        """)
                .param("pattern", pattern)
                .param("day", day)
                .param("session", session)
                .update();
    }

    private static Pattern pattern(ResultSet row, int number) throws SQLException {
        var cycle = new Cycle(
                Every.of(row.getInt("weeks")),
                weekdays(row.getArray("weekdays")),
                row.getObject("first_on", LocalDate.class),
                Optional.ofNullable(row.getObject("last_on", LocalDate.class)));
        return new Pattern(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                new Session.Adviser(
                        row.getObject("person_id", UUID.class),
                        Objects.requireNonNullElse(row.getString("adviser"), "An adviser")),
                new NewSession.Where(id(row, "site_id"), id(row, "room_id"), id(row, "line_id")),
                Objects.requireNonNullElse(row.getString("place"), ""),
                cycle,
                new Times(row.getObject("from_time", LocalTime.class), row.getObject("until_time", LocalTime.class)),
                new Session.Slots(row.getInt("slots"), row.getInt("slot_minutes")),
                row.getBoolean("walk_in"));
    }

    private static Set<DayOfWeek> weekdays(Array days) throws SQLException {
        return Arrays.stream((Integer[]) days.getArray())
                .map(DayOfWeek::of)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
