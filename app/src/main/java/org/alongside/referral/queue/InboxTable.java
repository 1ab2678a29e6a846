package org.alongside.referral.queue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.page.Dates;
import org.alongside.referral.Alarm;
import org.alongside.referral.ReferredPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open legs of the viewer's agency, in the order of the partial index leg_inbox. */
@Component
class InboxTable {

    private static final String WAITING = """
            l.agency_id = viewer.agency() and l.accepted_at is null and l.declined_at is null and l.passed_at is null
              and l.withdrawn_at is null
            """;

    private static final String SELECT = """
            select l.id, l.referral_id, r.reference, r.given_name, r.family_name, l.urgent, l.act_by, r.respond_by,
              r.sent_at, r.letter_date, l.law_areas, r.alarms, r.door, r.referrer_name, l.arrived_at,
              l.opened_at is not null as opened,
              t.name as team, s.name as site, a.name as agency,
              (select count(*) from referral.attempt n where n.leg_id = l.id) as attempts,
              exists (select from referral.question q
                       where q.referral_id = l.referral_id and q.answered_at is null) as asked
            from (select * from referral.leg l where %s %s limit :most) l
            join referral.referral r on r.id = l.referral_id
            left join access.team t on t.id = r.from_team_id
            left join directory.site s on s.id = r.from_site_id
            left join access.agency a on a.id = r.from_agency_id
            """;

    private static final String FORWARD = "order by not l.urgent, l.act_by, l.arrived_at, l.id";
    private static final String BACKWARD = "order by not l.urgent desc, l.act_by desc, l.arrived_at desc, l.id desc";

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One more than a page, from the leg after this one. */
    List<Arrival> after(Inbox.Filter filter, @Nullable UUID last) {
        return page(filter, forward(filter, last != null), last);
    }

    /** The statement of a page, from the beginning or from the leg named :key. */
    static String forward(Inbox.Filter filter, boolean onward) {
        var place = onward ? waiting(filter) + " and " + beyond(">") : waiting(filter);
        return SELECT.formatted(place, FORWARD) + FORWARD;
    }

    /** The page that ends before this leg, in the order of the list. */
    List<Arrival> before(Inbox.Filter filter, UUID first) {
        return page(filter, SELECT.formatted(waiting(filter) + " and " + beyond("<"), BACKWARD) + BACKWARD, first)
                .reversed();
    }

    int count(Inbox.Filter filter) {
        return values(
                        jdbc.sql("select count(*) from (select from referral.leg l where " + waiting(filter)
                                + " limit :most) counted"),
                        filter)
                .param("most", Inbox.CAP + 1)
                .query(Integer.class)
                .single();
    }

    /** Only what is asked for stands in the statement, so that PostgreSQL can tell how much it will find. */
    private static String waiting(Inbox.Filter filter) {
        var all = new ArrayList<>(List.of(WAITING.strip()));
        filter.team().ifPresent(ignored -> all.add("l.team_id = :team"));
        filter.lawArea().ifPresent(ignored -> all.add("l.law_areas @> array[:area::text]"));
        if (filter.urgent()) {
            all.add("l.urgent");
        }
        if (filter.unopened()) {
            all.add("l.opened_at is null");
        }
        if (filter.late()) {
            all.add("l.act_by < :today and exists (select from referral.referral r where r.id = l.referral_id"
                    + " and r.respond_by < :today)");
        }
        return String.join(" and ", all);
    }

    /** Urgent sorts first, so it is compared the other way round: as "not urgent". */
    private static String beyond(String side) {
        return """
                (not l.urgent, l.act_by, l.arrived_at, l.id) %s
                  (select not k.urgent, k.act_by, k.arrived_at, k.id from referral.leg k where k.id = :key)
                """.formatted(side);
    }

    private List<Arrival> page(Inbox.Filter filter, String sql, @Nullable UUID key) {
        var statement = values(jdbc.sql(sql), filter).param("most", Inbox.PAGE + 1);
        return (key == null ? statement : statement.param("key", key))
                .query(InboxTable::arrival)
                .list();
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Inbox.Filter filter) {
        return statement
                .param("team", filter.team().orElse(null), Types.OTHER)
                .param("area", filter.lawArea().map(Choice::key).orElse(null), Types.VARCHAR)
                .param("today", clock.instant().atZone(Dates.ZONE).toLocalDate());
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getString("reference"),
                ReferredPerson.name(row.getString("given_name"), row.getString("family_name")),
                row.getBoolean("urgent"),
                row.getObject("act_by", LocalDate.class),
                row.getObject("respond_by", LocalDate.class),
                row.getObject("sent_at", OffsetDateTime.class)
                        .atZoneSameInstant(Dates.ZONE)
                        .toLocalDate(),
                Optional.ofNullable(row.getObject("letter_date", LocalDate.class)),
                set(LawArea.class, row.getArray("law_areas")),
                set(Alarm.class, row.getArray("alarms")),
                from(row),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("opened"),
                row.getInt("attempts"),
                row.getBoolean("asked"));
    }

    /** The narrowest place that is known. */
    private static String from(ResultSet row) throws SQLException {
        var door = Choice.stored(org.alongside.referral.Door.class, row.getString("door"));
        return Stream.of(
                        row.getString("site"),
                        row.getString("team"),
                        row.getString("agency"),
                        row.getString("referrer_name"))
                .filter(place -> place != null && !place.isEmpty())
                .findFirst()
                .orElse(door.label());
    }

    static <E extends Enum<E> & Choice> Set<E> set(Class<E> type, Array keys) throws SQLException {
        return Arrays.stream((String[]) keys.getArray())
                .map(key -> Choice.stored(type, key))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
