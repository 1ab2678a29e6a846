package org.alongside.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.database.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks for the first administrator of a new installation, before the server answers anybody. */
@Component
class AskFirstAdministrator implements SmartInitializingSingleton {

    private final ObjectProvider<FirstAdministrator> administrator;
    private final boolean wanted;
    private final String name;
    private final String email;
    private final String passwordFile;

    AskFirstAdministrator(
            ObjectProvider<FirstAdministrator> administrator,
            @Value("${alongside.ask-first-administrator:false}") boolean wanted,
            @Value("${alongside.admin-name:}") String name,
            @Value("${alongside.admin-email:}") String email,
            @Value("${alongside.admin-password-file:}") String passwordFile) {
        this.administrator = administrator;
        this.wanted = wanted;
        this.name = name;
        this.email = email;
        this.passwordFile = passwordFile;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted) {
            administrator.orderedStream().filter(FirstAdministrator::isMissing).forEach(this::make);
        }
    }

    private void make(FirstAdministrator first) {
        var console = System.console();
        if (!name.isBlank() || !email.isBlank() || !passwordFile.isBlank()) {
            fromEnvironment(first);
        } else if (console != null) {
            new AskOnTerminal(AskOnTerminal.on(console)).ask(first);
        } else {
            throw new StartRefused(
                    "A new installation needs its first administrator, and there is no terminal to ask on.",
                    "Start it once on a terminal, or set ALONGSIDE_ADMIN_NAME, ALONGSIDE_ADMIN_EMAIL and"
                            + " ALONGSIDE_ADMIN_PASSWORD_FILE.");
        }
    }

    private void fromEnvironment(FirstAdministrator first) {
        if (name.isBlank() || email.isBlank() || passwordFile.isBlank()) {
            throw new StartRefused(
                    "The first administrator is named only in part.",
                    "Set all of ALONGSIDE_ADMIN_NAME, ALONGSIDE_ADMIN_EMAIL and ALONGSIDE_ADMIN_PASSWORD_FILE.");
        }
        first.make(name, email, readPassword()).ifPresent(problem -> {
            throw new StartRefused(
                    "The first administrator cannot be made: " + problem,
                    "Mend ALONGSIDE_ADMIN_NAME, ALONGSIDE_ADMIN_EMAIL or the file that "
                            + "ALONGSIDE_ADMIN_PASSWORD_FILE names.");
        });
    }

    private String readPassword() {
        try {
            return Files.readString(Path.of(passwordFile)).strip();
        } catch (IOException problem) {
            throw new StartRefused(
                    "The file " + passwordFile + " cannot be read.",
                    "ALONGSIDE_ADMIN_PASSWORD_FILE must name a file that holds the first administrator's password.",
                    problem);
        }
    }
}
