package org.alongside.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.alongside.access.Standings;
import org.alongside.database.TestPostgres;
import org.alongside.password.Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AppointFirstAdministratorTest {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final AppointFirstAdministrator appoint;
    private final Standings standings;
    private final Passwords passwords;

    AppointFirstAdministratorTest(AppointFirstAdministrator appoint, Standings standings, Passwords passwords) {
        this.appoint = appoint;
        this.standings = standings;
        this.passwords = passwords;
    }

    @Test
    void the_first_one_is_made_and_nobody_after_them() {
        administrators("ended_at = '2001-01-01' where ended_at is null");
        assertThat(appoint.isMissing()).isTrue();
        assertThat(appoint.make("Ruth Adeyemi", "ruth@example.test", "password1234"))
                .isPresent();
        assertThat(appoint.make("Ruth Adeyemi", "no address", PASSWORD)).isPresent();

        var email = java.util.UUID.randomUUID() + "@example.test";
        assertThat(appoint.make("Ruth Adeyemi", email, PASSWORD)).isEmpty();

        var ruth = standings.withEmail(email).orElseThrow();
        assertThat(standings.of(ruth).orElseThrow().administrator()).isTrue();
        assertThat(passwords.match(ruth, PASSWORD)).isTrue();
        assertThat(appoint.isMissing()).isFalse();
        assertThat(appoint.make("Somebody Else", "else@example.test", PASSWORD)).isPresent();
        administrators("ended_at = null where ended_at = '2001-01-01'");
    }

    /** The database's own superuser takes everybody's rights away for the length of the test, and gives them back. */
    private static void administrators(String change) {
        var owner = TestPostgres.owner();
        try (var connection = DriverManager.getConnection(owner.url(), "postgres", owner.password());
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update access.administrator set " + change);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
