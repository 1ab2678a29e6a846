package org.alongside.account;

import java.util.Map;
import java.util.Optional;
import org.alongside.access.Standing;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.password.PasswordRules;
import org.alongside.password.Passwords;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Gives somebody a new password of their own choice, if it is good enough. */
@Component
class ChangePassword {

    private final Passwords passwords;
    private final Trail trail;
    private final Apart apart;

    ChangePassword(Passwords passwords, Trail trail, Apart apart) {
        this.passwords = passwords;
        this.trail = trail;
        this.apart = apart;
    }

    /** What is wrong with the new password; empty when it is kept. */
    Optional<String> change(Standing who, String fresh, Runnable together) {
        var problem = PasswordRules.problem(fresh, who.name(), who.email());
        if (problem.isEmpty()) {
            apart.run(new Viewer.Guest(who.person()), () -> {
                passwords.keep(who.person(), fresh);
                trail.append(Act.WROTE, "password", who.person(), Map.of("change", "set"));
                together.run();
            });
        }
        return problem;
    }
}
