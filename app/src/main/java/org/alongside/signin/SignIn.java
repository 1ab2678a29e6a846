package org.alongside.signin;

import java.util.UUID;
import org.alongside.access.Standings;
import org.alongside.password.Passwords;
import org.springframework.stereotype.Component;

/** Checks an e-mail address and a password. The answer and its time are the same for an address nobody has. */
@Component
class SignIn {

    /** What came of it. */
    sealed interface Outcome {
        record Accepted(UUID person) implements Outcome {}

        record Refused() implements Outcome {}
    }

    private final Standings standings;
    private final Passwords passwords;

    SignIn(Standings standings, Passwords passwords) {
        this.standings = standings;
        this.passwords = passwords;
    }

    Outcome signIn(String email, String password) {
        var person = standings.withEmail(email.strip());
        return passwords.match(person.orElse(null), password)
                ? new Outcome.Accepted(person.orElseThrow())
                : new Outcome.Refused();
    }
}
