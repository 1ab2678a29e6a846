package org.alongside.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.audit.Act;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The trail as its readers see it: of their agency, or the administrative part; page by page from an index. */
@Component
class TrailTable {

    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private static final Map<String, String> CONDITIONS = Map.of(
            "person", "person_id = :person",
            "act", "act = :act",
            "kind", "kind = :kind",
            "from", "at >= :from",
            "to", "at < :to",
            "subject", "(subject = :subject or client_id = :subject)");

    private final JdbcClient jdbc;

    TrailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next events from this place, newest first whichever way it goes. */
    List<TrailEvent> list(TrailFilter filter, Optional<Place> place, int limit) {
        var newer = place.filter(from -> !from.older()).isPresent();
        var parameters = parameters(filter);
        place.ifPresent(from -> {
            parameters.put("at", time(from.at()));
            parameters.put("number", from.number());
        });
        var beyond = place.map(from -> " and (at, number) " + (from.older() ? "<" : ">") + " (:at, :number)")
                .orElse("");
        var events = jdbc.sql("""
                        select e.*, (select b.number from audit.block b
                                     where b.cluster = e.cluster and (b.upto_xid, b.upto_number) > (e.xid, e.number)
                                     order by b.upto_xid, b.upto_number limit 1) as block
                        from audit.event e where %s order by at %3$s, number %3$s limit :limit
                        """.replace("%s", where(filter) + beyond).replace("%3$s", newer ? "asc" : "desc"))
                .params(parameters)
                .param("limit", limit)
                .query(TrailTable::event)
                .list();
        return newer ? new ArrayList<>(events).reversed() : events;
    }

    /**
     * How many there are, counted up to this many. In the order of the list, so that the same index is read: without
     * one PostgreSQL may look for a new agency's events from the oldest of all.
     */
    int count(TrailFilter filter, int most) {
        return jdbc.sql("select count(*) from (select from audit.event where " + where(filter)
                        + " order by at desc, number desc limit :most) as found")
                .params(parameters(filter))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The kinds that there are, each found by one step in an index, however many events there are of it. */
    List<String> kinds() {
        var own = where(TrailFilter.NONE);
        return jdbc.sql("""
                        with recursive found as (
                          (select kind from audit.event where %1$s order by kind limit 1)
                          union all
                          select (select kind from audit.event where %1$s and kind > found.kind order by kind limit 1)
                          from found where found.kind is not null)
                        select kind from found where kind is not null
                        """.replace("%1$s", own))
                .params(parameters(TrailFilter.NONE))
                .query((row, index) -> row.getString("kind"))
                .list();
    }

    /** The policies say who may see what; these conditions say the same in the words of an index. */
    private static String where(TrailFilter filter) {
        var whose = CurrentViewer.get() instanceof Viewer.Administrator
                ? "audit.administrative(kind) and client_id is null"
                : "agency_id = :agency";
        return whose
                + filter.parameters().keySet().stream()
                        .sorted()
                        .map(name -> " and " + CONDITIONS.get(name))
                        .collect(Collectors.joining());
    }

    private static Map<String, Object> parameters(TrailFilter filter) {
        var parameters = new HashMap<String, Object>();
        filter.parameters()
                .forEach((name, value) ->
                        parameters.put(name, value instanceof Instant instant ? time(instant) : value));
        if (CurrentViewer.get() instanceof Viewer.Member member) {
            parameters.put("agency", member.agency());
        }
        return parameters;
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static TrailEvent event(ResultSet row, int index) throws SQLException {
        return new TrailEvent(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("task"),
                row.getString("roles"),
                hex(row.getBytes("session")),
                row.getString("address"),
                Act.valueOf(row.getString("act")),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getObject("client_id", UUID.class),
                JsonMapper.shared().readValue(row.getString("detail"), FACTS),
                row.getObject("block", Long.class));
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
