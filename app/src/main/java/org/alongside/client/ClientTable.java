package org.alongside.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.breakglass.Asked;
import org.alongside.breakglass.Records;
import org.alongside.kernel.NhsNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clients. The walls decide which rows there are. */
@Component
public class ClientTable implements Records {

    /** The date of birth and the NHS number are those of the record that was chosen when it was merged. */
    public static final String SELECT = """
            select c.id, c.agency_id, a.name as agency_name, c.reference, c.given_name, c.family_name,
              case when b.id is null then c.date_of_birth else b.date_of_birth end as date_of_birth,
              case when b.id is null then c.birth_year else b.birth_year end as birth_year,
              case when b.id is null then c.birth_month else b.birth_month end as birth_month,
              case when n.id is null then c.nhs_number else n.nhs_number end as nhs_number,
              coalesce(b.id, c.id) as born_of, coalesce(n.id, c.id) as nhs_of
            from client.client c join access.agency a on a.id = c.agency_id
              left join lateral (select m.born_of, m.nhs_of from client.merge m
                                 where m.kept = c.id and m.undone_at is null
                                 order by m.merged_at desc, m.id desc limit 1) m on true
              left join client.client b on b.id = m.born_of and client.root_of(m.born_of) = c.id
              left join client.client n on n.id = m.nhs_of and client.root_of(m.nhs_of) = c.id
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

    /** The record that this one is read under: itself, unless it was merged into another that the viewer may know. */
    public UUID root(UUID id) {
        return jdbc.sql("select client.root_of(:id)")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /** The identity that stands on this very record, whatever was merged. */
    public Identity own(UUID id) {
        return jdbc.sql("select * from client.client where id = :id")
                .param("id", id)
                .query((row, number) -> identity(row))
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
    public void correct(UUID id, UUID kept, Identity identity) {
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

    public static Client client(ResultSet row, int number) throws SQLException {
        return new Client(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getString("reference"),
                identity(row),
                row.getObject("born_of", UUID.class),
                row.getObject("nhs_of", UUID.class));
    }

    public static Identity identity(ResultSet row) throws SQLException {
        var nhs = row.getString("nhs_number");
        return new Identity(
                row.getString("given_name"),
                row.getString("family_name"),
                born(row),
                nhs == null ? null : new NhsNumber(nhs));
    }

    /** The date of birth of a row, as far as it is known. */
    private static BirthDate born(ResultSet row) throws SQLException {
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
