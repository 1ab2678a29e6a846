package org.alongside.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.breakglass.Asked;
import org.alongside.breakglass.Records;
import org.alongside.kernel.NhsNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clients. The walls decide which rows there are; lists show those of the viewer's own agency only. */
@Component
public class ClientTable implements Records {

    static final int PAGE = 25;
    static final int CAP = 1000;

    private static final String SELECT = """
            select c.id, c.agency_id, a.name as agency_name, c.reference, c.given_name, c.family_name, c.date_of_birth,
              c.birth_year, c.birth_month, c.nhs_number
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
                .param("born", asked.born().orElse(null), Types.DATE)
                .query((row, number) ->
                        new Found(row.getObject("id", UUID.class), row.getObject("agency_id", UUID.class)))
                .list();
    }

    public Optional<Client> find(UUID id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(ClientTable::client)
                .optional();
    }

    /** Those of these ids that the viewer may know, in no order. */
    public List<Client> all(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where c.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ClientTable::client)
                .list();
    }

    /** One more than a page, so that the caller knows whether there is another. */
    List<Client> after(@Nullable UUID last) {
        return jdbc.sql(SELECT + """
                        where c.agency_id = viewer.agency() and (:last::uuid is null
                          or (c.family_key, c.given_key, c.id) > (select family_key, given_key, id from client.client
                                                                   where id = :last::uuid))
                        order by c.family_key, c.given_key, c.id limit :most
                        """)
                .param("last", last, Types.OTHER)
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
    boolean insert(NewClient client) {
        return identity(
                                """
                        insert into client.client (id, partnership_id, agency_id, reference, given_name, family_name,
                          given_key, family_key, date_of_birth, birth_year, birth_month, nhs_number, created_at, created_by)
                        values (:id, viewer.partnership(), viewer.agency(), :reference, :given, :family, :givenKey,
                          :familyKey, :born, :year, :month, :nhs, access.at(), viewer.person())
                        on conflict (id) do nothing
                        """,
                                client.id(),
                                new Identity(
                                        client.givenName(), client.familyName(), client.born(), client.nhsNumber()))
                        .param("reference", Reference.next())
                        .update()
                == 1;
    }

    /** What stood is kept beside. In one statement, so that neither happens alone. */
    void correct(UUID id, UUID kept, Identity identity) {
        identity("""
                        with kept as (
                          insert into client.former_identity (id, client_id, partnership_id, given_name, family_name,
                            date_of_birth, birth_year, birth_month, nhs_number, replaced_at, replaced_by)
                          select :kept, c.id, c.partnership_id, c.given_name, c.family_name, c.date_of_birth, c.birth_year,
                            c.birth_month, c.nhs_number, access.at(), viewer.person()
                          from client.client c where c.id = :id)
                        update client.client set given_name = :given, family_name = :family, given_key = :givenKey,
                          family_key = :familyKey, date_of_birth = :born, birth_year = :year, birth_month = :month,
                          nhs_number = :nhs
                        where id = :id
                        """, id, identity).param("kept", kept).update();
    }

    private JdbcClient.StatementSpec identity(String sql, UUID id, Identity identity) {
        var year = switch (identity.born()) {
            case BirthDate.InYear in -> in.year();
            case BirthDate.InMonth in -> in.month().getYear();
            case BirthDate.Unknown ignored -> null;
            case BirthDate.OnDay ignored -> null;
        };
        var month = identity.born() instanceof BirthDate.InMonth in ? in.month().getMonthValue() : null;
        var nhs = identity.nhsNumber();
        return jdbc.sql(sql)
                .param("id", id)
                .param("given", identity.givenName(), Types.VARCHAR)
                .param("family", identity.familyName(), Types.VARCHAR)
                .param("givenKey", NameKey.of(identity.givenName()))
                .param("familyKey", NameKey.of(identity.familyName() == null ? "anonymous" : identity.familyName()))
                .param("born", identity.born().exact().orElse(null), Types.DATE)
                .param("year", year, Types.INTEGER)
                .param("month", month, Types.INTEGER)
                .param("nhs", nhs == null ? null : nhs.value(), Types.VARCHAR);
    }

    private static Client client(ResultSet row, int number) throws SQLException {
        var nhs = row.getString("nhs_number");
        return new Client(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getString("reference"),
                new Identity(
                        row.getString("given_name"),
                        row.getString("family_name"),
                        born(row),
                        nhs == null ? null : new NhsNumber(nhs)));
    }

    /** The date of birth of a row, as far as it is known. */
    static BirthDate born(ResultSet row) throws SQLException {
        var day = row.getObject("date_of_birth", LocalDate.class);
        if (day != null) {
            return BirthDate.on(day);
        }
        int year = row.getInt("birth_year");
        int month = row.getInt("birth_month");
        if (month != 0) {
            return new BirthDate.InMonth(YearMonth.of(year, month));
        }
        return year == 0 ? BirthDate.UNKNOWN : new BirthDate.InYear(year);
    }
}
