package org.alongside.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.alongside.audit.seal.SampleTrail;
import org.alongside.database.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** A dump is restored into another PostgreSQL, where transactions are counted from the beginning again. */
class RestoreTest {

    @Test
    void a_trail_carried_into_another_cluster_holds_and_goes_on(@TempDir Path folder) throws Exception {
        var before = SampleTrail.empty().append(4).append(2).seal().append(3);
        before.publish();
        try (var cluster = FreshDatabase.inAnotherCluster(folder)) {
            carry(before.database, cluster.database());
            var after = SampleTrail.in(cluster.database(), before.folder);

            assertThat(after.verify()).as("as it arrived").isEqualTo(new Verdict(1, 6, 3, 1, null));
            assertThat(after.append(5).verify()).isEqualTo(new Verdict(1, 6, 8, 1, null));

            after.seal();
            assertThat(after.verify())
                    .as("what was left first, then what came")
                    .isEqualTo(new Verdict(3, 14, 0, 1, null));
            assertThat(after.publish()).isTrue();
            assertThat(after.append(2).seal().verify()).isEqualTo(new Verdict(4, 16, 0, 3, null));

            after.forge("update audit.event set act = 'WROTE' where id = '%s'"
                    .formatted(before.ids().get(7)));
            assertThat(after.verify().finding().what()).isEqualTo(Finding.What.CHANGED_EVENT);
            assertThat(after.verify().finding().block()).isEqualTo(2);
        }
    }

    /** What pg_dump and pg_restore do: rows as they are, then the counter of the numbers. */
    private static void carry(FreshDatabase from, FreshDatabase to) throws SQLException, IOException {
        try (var source = from.forger().getConnection();
                var target = to.forger().getConnection()) {
            for (var table : new String[] {"event", "block", "verification"}) {
                copy(source, target, "audit." + table);
            }
            try (var statement = target.createStatement()) {
                statement.execute("select setval(pg_get_serial_sequence('audit.event', 'number'),"
                        + " (select max(number) from audit.event))");
            }
        }
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
        to.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
    }
}
