package org.alongside.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Agencies;
import org.alongside.kernel.OpeningHours;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Known;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sites and teams in one shape. Pages are found by key, so the last is as quick as the first. */
@Component
class DirectoryTable implements Sites {

    private static final String SITES = """
            select s.id, s.partnership_id, s.name, s.host_id as agency_id, s.ods_code, s.address, s.postcode, s.phone,
                   s.opening_hours, s.list_size, s.starts_on, s.ended_on, s.version,
                   array(select r.name from directory.room r where r.site_id = s.id and r.ended_at is null
                         order by lower(r.name)) as rooms
            from directory.site s
            """;
    private static final String TEAMS = """
            select t.id, t.partnership_id, t.name, t.agency_id, null::text as ods_code,
              coalesce(d.address, '') as address,
                   d.postcode, coalesce(d.phone, '') as phone, coalesce(d.opening_hours, '') as opening_hours,
                   null::int as list_size, d.starts_on, (t.ended_at at time zone 'Europe/London')::date as ended_on,
                   coalesce(d.version, 0) as version, '{}'::text[] as rooms
            from access.team t left join directory.team_detail d on d.team_id = t.id
            """;
    private static final String MATCHES = """
             where partnership_id = :partnership and ended_on is null
               and (:words = '' or lower(name) like :start or lower(name) like :middle
                    or lower(ods_code) like :start or lower(replace(postcode, ' ', '')) like :tight)
            """;

    private final JdbcClient jdbc;
    private final Agencies agencies;

    DirectoryTable(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    private static String from(Unit unit) {
        return "select p.*, a.name as agency from (" + (unit == Unit.SITE ? SITES : TEAMS)
                + ") p left join access.agency a on a.id = p.agency_id ";
    }

    private static String matching(Unit unit) {
        return "select * from (" + from(unit) + ") q " + MATCHES;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Site> find(UUID partnership, Unit unit, UUID id) {
        return jdbc.sql(from(unit) + " where p.partnership_id = :partnership and p.id = :id")
                .param("partnership", partnership)
                .param("id", id)
                .query((row, number) -> site(row, unit))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Site> page(Search search) {
        var back = search.before().isPresent();
        var key = search.before().or(search::after);
        var place = key.isEmpty()
                ? ""
                : " and (lower(name), id) " + (back ? "<" : ">") + " (select lower(name), id from "
                        + (search.unit() == Unit.SITE ? "directory.site" : "access.team") + " where id = :key)";
        var order = back ? " order by lower(name) desc, id desc" : " order by lower(name), id";
        var found = bound(matching(search.unit()) + place + order + " limit :limit", search)
                .param("key", key.orElse(search.partnership()))
                .param("limit", search.limit())
                .query((row, number) -> site(row, search.unit()))
                .list();
        return back ? found.reversed() : found;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Search search) {
        return bound("select count(*) from (" + matching(search.unit()) + " limit 1001) c", search)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Search search) {
        var words = search.words().strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return jdbc.sql(sql)
                .param("partnership", search.partnership())
                .param("words", words)
                .param("start", words + "%")
                .param("middle", "% " + words + "%")
                .param("tight", words.replace(" ", "") + "%");
    }

    @Override
    @Transactional(readOnly = true)
    public Known known(UUID partnership, Unit unit) {
        var names = new HashSet<String>();
        var codes = new HashSet<String>();
        jdbc.sql("select name, agency_id, ods_code from (" + (unit == Unit.SITE ? SITES : TEAMS)
                        + ") p where partnership_id = :partnership and ended_on is null")
                .param("partnership", partnership)
                .query((ResultSet row) -> {
                    var agency = Optional.ofNullable(row.getObject("agency_id", UUID.class));
                    names.add(
                            unit == Unit.SITE
                                    ? Known.site(row.getString("name"))
                                    : Known.team(row.getString("name"), agency));
                    Optional.ofNullable(row.getString("ods_code")).ifPresent(codes::add);
                });
        var partners = agencies.of(partnership).stream()
                .filter(agency -> unit == Unit.TEAM || agency.kind().equals("health_provider"))
                .collect(Collectors.toMap(Agencies.Agency::name, Agencies.Agency::id, (a, b) -> a));
        return new Known(names, codes, partners);
    }

    private static Site site(ResultSet row, Unit unit) throws SQLException {
        return new Site(
                row.getObject("id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                unit,
                row.getString("name"),
                Optional.ofNullable(row.getString("agency")),
                Optional.ofNullable(row.getString("ods_code")),
                row.getString("address"),
                Optional.ofNullable(row.getString("postcode")),
                row.getString("phone"),
                OpeningHours.read(row.getString("opening_hours")).orElse(OpeningHours.UNKNOWN),
                rooms(row),
                Optional.ofNullable(row.getObject("list_size", Integer.class)),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                row.getInt("version"));
    }

    private static List<String> rooms(ResultSet row) throws SQLException {
        var rooms = row.getArray("rooms");
        return rooms == null ? Collections.emptyList() : Arrays.asList((String[]) rooms.getArray());
    }
}
