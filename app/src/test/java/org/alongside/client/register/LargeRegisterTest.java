package org.alongside.client.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.SamplePeople;
import org.alongside.database.TestPostgres;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A large register: whoever is found or read is looked up, and the others are not gone through. */
@SpringBootTest
class LargeRegisterTest {

    private static final int CLIENTS = 1000;
    private static final int MURPHYS = 250;
    private static final Pattern READ = Pattern.compile("Scan .*on client c\\S* .*rows=(\\d+) loops=[1-9]");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Viewer adviser;
    private final UUID client = UUID.randomUUID();

    LargeRegisterTest(SamplePeople people, JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.adviser = people.fresh().member(Role.ADVISER);
    }

    @Test
    void a_common_word_reads_no_more_clients_than_it_may_find() throws SQLException {
        fill();
        var plan = explain(
                RegisterTable.MATCHING,
                Map.of(
                        "reference",
                        "",
                        "longest",
                        "mur",
                        "others",
                        new String[0],
                        "cap",
                        RegisterTable.CAP,
                        "most",
                        26));
        assertThat(clientsRead(plan)).as(plan).isBetween(1, MURPHYS);
    }

    @Test
    void one_record_reads_no_other_clients() throws SQLException {
        fill();
        var plan = explain(
                "select c.id from client.client c where c.id in (select client.all_of(:client))",
                Map.of("client", client));
        assertThat(clientsRead(plan)).as(plan).isOne();
    }

    /** The most that one step of the plan read at once. */
    private static int clientsRead(String plan) {
        return READ.matcher(plan)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElseThrow();
    }

    private String explain(String sql, Map<String, ?> values) {
        return CurrentViewer.as(
                adviser,
                () -> transaction.execute(ignored -> String.join(
                        "\n",
                        jdbc.sql("explain (analyze, costs off, timing off, summary off) " + sql)
                                .params(values)
                                .query(String.class)
                                .list())));
    }

    private void fill() throws SQLException {
        CurrentViewer.as(
                adviser,
                () -> transaction.executeWithoutResult(ignored -> {
                    jdbc.sql("""
                    insert into client.client (id, partnership_id, agency_id, reference, given_name, family_name,
                      given_key, family_key, created_at, created_by)
                    select case when i = 1 then :first::uuid else md5(i || :first::text)::uuid end, viewer.partnership(),
                      viewer.agency(), upper(substr(md5(i::text), 1, 4)) || '-' || lpad(i::text, 4, '0'), 'Nuala',
                      'Murphy', 'nuala', 'murphy', access.at(), viewer.person()
                    from generate_series(1, :many) i
                    """).param("first", client).param("many", CLIENTS).update();
                    jdbc.sql("""
                    insert into client.match_key (agency_id, kind, key, client_id)
                    select c.agency_id, 'word', case when row_number() over () <= :murphys then 'murphy' else 'moore' end, c.id
                    from client.client c where c.agency_id = viewer.agency()
                    """).param("murphys", MURPHYS).update();
                }));
        // What PostgreSQL finds out by itself within minutes.
        var owner = TestPostgres.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("analyze client.client, client.match_key");
        }
    }
}
