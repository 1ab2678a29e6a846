package org.alongside.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.breakglass.Asked;
import org.alongside.breakglass.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clients. The walls decide which rows there are; lists show those of the viewer's own agency only. */
@Component
class ClientTable implements Records {

    static final int PAGE = 25;
    static final int CAP = 1000;

    private static final String SELECT = """
            select c.id, c.agency_id, a.name as agency_name, c.reference, c.given_name, c.family_name, c.date_of_birth
            from client.client c join access.agency a on a.id = c.agency_id
            """;

    private final JdbcClient jdbc;

    ClientTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "client";
    }

    @Override
    public String path(UUID record) {
        return "/clients/" + record;
    }

    /** Reads past the walls by a function of the database that knows the viewer's partnership and barriers. */
    @Override
    public List<Found> exactly(Asked asked) {
        return jdbc.sql("select id, agency_id from client.exactly(:reference, :family, :born)")
                .param("reference", Reference.read(asked.reference()))
                .param("family", NameKey.of(asked.familyName()))
                .param("born", asked.born().orElse(null), java.sql.Types.DATE)
                .query((row, number) ->
                        new Found(row.getObject("id", UUID.class), row.getObject("agency_id", UUID.class)))
                .list();
    }

    Optional<Client> find(UUID id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(ClientTable::client)
                .optional();
    }

    /** One more than a page, so that the caller knows whether there is another. */
    List<Client> after(@Nullable UUID last) {
        return jdbc.sql(SELECT + """
                        where c.agency_id = viewer.agency() and (:last::uuid is null
                          or (c.family_key, c.given_key, c.id) > (select family_key, given_key, id from client.client
                                                                   where id = :last::uuid))
                        order by c.family_key, c.given_key, c.id limit :most
                        """)
                .param("last", last, java.sql.Types.OTHER)
                .param("most", PAGE + 1)
                .query(ClientTable::client)
                .list();
    }

    /** The page that ends before this client, in the order of the list. */
    List<Client> before(UUID first) {
        var found = new ArrayList<>(jdbc.sql(SELECT + """
                        where c.agency_id = viewer.agency()
                          and (c.family_key, c.given_key, c.id) < (select family_key, given_key, id from client.client
                                                                    where id = :first)
                        order by c.family_key desc, c.given_key desc, c.id desc limit :most
                        """)
                .param("first", first)
                .param("most", PAGE + 1)
                .query(ClientTable::client)
                .list());
        java.util.Collections.reverse(found);
        return found;
    }

    /** Those whose names have words that begin so, or who have this reference. */
    List<Client> matching(String typed) {
        var words = NameKey.of(typed).split(" ");
        var patterns = java.util.Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> "% " + word + "%")
                .toArray(String[]::new);
        return jdbc.sql(SELECT + """
                        where c.agency_id = viewer.agency() and (c.reference = :reference
                          or (cardinality(:patterns::text[]) > 0
                              and ' ' || c.given_key || ' ' || c.family_key like all (:patterns::text[])))
                        order by c.family_key, c.given_key, c.id limit :most
                        """)
                .param("reference", Reference.read(typed))
                .param("patterns", patterns)
                .param("most", PAGE + 1)
                .query(ClientTable::client)
                .list();
    }

    /** How many the agency has, counted no further than the cap and one. */
    int count() {
        return jdbc.sql("select count(*) from (select from client.client where agency_id = viewer.agency() limit "
                        + (CAP + 1) + ") counted")
                .query(Integer.class)
                .single();
    }

    /** False when the id is there already: the form was sent twice. */
    boolean insert(UUID id, @Nullable String given, String family, @Nullable LocalDate born) {
        return jdbc.sql("""
                        insert into client.client (id, partnership_id, agency_id, reference, given_name, family_name,
                          given_key, family_key, date_of_birth, created_at, created_by)
                        values (:id, viewer.partnership(), viewer.agency(), :reference, :given, :family, :givenKey,
                          :familyKey, :born, access.at(), viewer.person())
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("reference", Reference.next())
                        .param("given", given, java.sql.Types.VARCHAR)
                        .param("family", family)
                        .param("givenKey", NameKey.of(given))
                        .param("familyKey", NameKey.of(family))
                        .param("born", born, java.sql.Types.DATE)
                        .update()
                == 1;
    }

    private static Client client(ResultSet row, int number) throws SQLException {
        return new Client(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getString("reference"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class));
    }
}
