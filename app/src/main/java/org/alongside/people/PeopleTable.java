package org.alongside.people;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.authority.Scope;
import org.alongside.viewer.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of people, a page at a time. */
@Component
class PeopleTable {

    static final int PAGE = 25;

    private static final String WANTED = """
            from access.person p
            where exists (select from access.membership m where m.person_id = p.id and m.role <> 'client'
                          and (cast(:agency as uuid) is null or m.agency_id = :agency)
                          and (cast(:partnership as uuid) is null or m.partnership_id = :partnership)
                          and (:left or m.ended_at is null))
              and (not :left or not exists (select from access.membership m where m.person_id = p.id
                          and (cast(:agency as uuid) is null or m.agency_id = :agency)
                          and (cast(:partnership as uuid) is null or m.partnership_id = :partnership)
                          and m.ended_at is null))
              and (:word = '' or position(access.plain(:word) in access.plain(p.name)) > 0)
            """;

    private final JdbcClient jdbc;

    PeopleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which people: of this scope, with this in their names, who are at work or who have left. */
    record Wanted(Scope scope, String word, boolean left) {}

    PeopleList page(Wanted wanted, @Nullable UUID after) {
        var found = ask(wanted, "select p.id, p.name " + WANTED + """
                  and (cast(:after as uuid) is null or (access.plain(p.name), p.id) > (
                        select access.plain(a.name), a.id from access.person a where a.id = :after))
                order by access.plain(p.name), p.id limit :limit
                """)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, number) ->
                        new PeopleList.Line(row.getObject("id", UUID.class), row.getString("name"), List.of()))
                .list();
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? shown.getLast().id() : null;
        return new PeopleList(withPosts(shown, wanted), count(wanted), next);
    }

    private int count(Wanted wanted) {
        return ask(
                        wanted,
                        "select count(*) from (select p.id " + WANTED + " limit " + (PeopleList.MOST + 1) + ") found")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(Wanted wanted, String sql) {
        return jdbc.sql(sql)
                .param("agency", wanted.scope().agency())
                .param("partnership", wanted.scope().partnership())
                .param("word", wanted.word())
                .param("left", wanted.left());
    }

    private List<PeopleList.Line> withPosts(List<PeopleList.Line> lines, Wanted wanted) {
        if (lines.isEmpty()) {
            return lines;
        }
        var posts = posts(lines.stream().map(PeopleList.Line::id).toList(), wanted);
        return lines.stream()
                .map(line ->
                        new PeopleList.Line(line.id(), line.name(), merged(posts.getOrDefault(line.id(), List.of()))))
                .toList();
    }

    private record Held(UUID person, String agency, Role role) {}

    private Map<UUID, List<Held>> posts(List<UUID> people, Wanted wanted) {
        return jdbc
                .sql("""
                        select m.person_id, g.name, m.role from access.membership m join access.agency g
                          on g.id = m.agency_id
                        where m.person_id in (:people) and m.role <> 'client' and (:left or m.ended_at is null)
                          and (cast(:agency as uuid) is null or m.agency_id = :agency)
                          and (cast(:partnership as uuid) is null or m.partnership_id = :partnership)
                        order by lower(g.name), g.id
                        """)
                .param("people", people)
                .param("left", wanted.left())
                .param("agency", wanted.scope().agency())
                .param("partnership", wanted.scope().partnership())
                .query(PeopleTable::held)
                .list()
                .stream()
                .collect(groupingBy(Held::person));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(row.getObject("person_id", UUID.class), row.getString("name"), Role.of(row.getString("role")));
    }

    private static List<PeopleList.Post> merged(List<Held> held) {
        var roles = new LinkedHashMap<String, TreeSet<Role>>();
        held.forEach(each ->
                roles.computeIfAbsent(each.agency(), name -> new TreeSet<>()).add(each.role()));
        return roles.entrySet().stream()
                .map(entry -> new PeopleList.Post(
                        entry.getKey(),
                        entry.getValue().stream().map(Role::title).collect(Collectors.joining(", "))))
                .toList();
    }
}
