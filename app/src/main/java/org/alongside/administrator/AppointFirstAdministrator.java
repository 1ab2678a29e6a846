package org.alongside.administrator;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.command.FirstAdministrator;
import org.alongside.database.Apart;
import org.alongside.password.PasswordRules;
import org.alongside.password.Passwords;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Makes the system administrator of a new installation, once: as soon as there is one, only they appoint others. */
@Component
public class AppointFirstAdministrator implements FirstAdministrator {

    private static final Viewer LOOKING = new Viewer.Task("sign-in");
    private static final Viewer FIRST_START = new Viewer.Task("first-start");

    private final FirstAdministratorTable table;
    private final Passwords passwords;
    private final Trail trail;
    private final Supplier<UUID> ids;
    private final Apart apart;

    AppointFirstAdministrator(
            FirstAdministratorTable table, Passwords passwords, Trail trail, Supplier<UUID> ids, Apart apart) {
        this.table = table;
        this.passwords = passwords;
        this.trail = trail;
        this.ids = ids;
        this.apart = apart;
    }

    @Override
    public boolean isMissing() {
        return !apart.as(LOOKING, table::anyLive);
    }

    @Override
    public Optional<String> make(String name, String email, String password) {
        var problem = problem(name, email, password);
        if (problem.isEmpty()) {
            apart.run(FIRST_START, () -> appoint(name.strip(), email.strip(), password));
        }
        return problem;
    }

    @Override
    public Optional<String> nameProblem(String name) {
        return name.isBlank() || name.length() > 200
                ? Optional.of("Enter a name of at most 200 characters")
                : Optional.empty();
    }

    @Override
    public Optional<String> emailProblem(String email) {
        return email.length() > 254 || !email.strip().matches("[^@\\s]+@[^@\\s]+")
                ? Optional.of("Enter an e-mail address, like name@example.org")
                : Optional.empty();
    }

    @Override
    public Optional<String> passwordProblem(String password, String name, String email) {
        return PasswordRules.problem(password, name, email);
    }

    private Optional<String> problem(String name, String email, String password) {
        return isMissing()
                ? nameProblem(name).or(() -> emailProblem(email)).or(() -> passwordProblem(password, name, email))
                : Optional.of("This installation has an administrator already");
    }

    private void appoint(String name, String email, String password) {
        var person = ids.get();
        table.insert(person, name, email);
        passwords.keep(person, password);
        trail.append(Act.WROTE, "administrator", person, Map.of("change", "first_appointed"));
    }
}
