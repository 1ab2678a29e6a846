package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.password.Passwords;
import org.alongside.signin.MadeUpPeople;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AppointFirstAdministratorTest {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final AppointFirstAdministrator appoint;
    private final Standings standings;
    private final Passwords passwords;
    private final MadeUpPeople people;

    AppointFirstAdministratorTest(
            AppointFirstAdministrator appoint,
            Standings standings,
            Passwords passwords,
            MadeUpPeople people) {
        this.appoint = appoint;
        this.standings = standings;
        this.passwords = passwords;
        this.people = people;
    }

    @Test
    void the_first_one_is_made_and_nobody_after_them() {
        endAllAdministrators();
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
    }

    private void endAllAdministrators() {
        var bronwen = people.called("Bronwen Rees");
        people.administers(bronwen);
        people.as(
                new Viewer.Administrator(bronwen.id()),
                "update access.administrator set ended_at = now(), ended_by = viewer.person() where ended_at is null");
    }
}
