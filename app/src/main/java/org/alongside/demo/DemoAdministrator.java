package org.alongside.demo;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Standings;
import org.alongside.command.FirstAdministrator;
import org.alongside.password.SetDemoPassword;
import org.alongside.viewer.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The system administrator of the demonstration, made first: the rest of it is set up in her name. */
@Component
@ConditionalOnProperty("alongside.demo")
@Order(10)
public class DemoAdministrator implements ApplicationRunner {

    static final String NAME = "Bronwen Rees";
    static final String EMAIL = "bronwen.rees@alongside.example";

    private final FirstAdministrator first;
    private final Standings standings;
    private final SetDemoPassword demoPassword;
    private final Supplier<UUID> ids;

    DemoAdministrator(FirstAdministrator first, Standings standings, SetDemoPassword demoPassword, Supplier<UUID> ids) {
        this.first = first;
        this.standings = standings;
        this.demoPassword = demoPassword;
        this.ids = ids;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (first.isMissing()) {
            first.make(NAME, EMAIL, ids.get().toString()).ifPresent(problem -> {
                throw new IllegalStateException(problem);
            });
            demoPassword.set(viewer().person());
        }
    }

    /** Her at work; once the demonstration has been set up. */
    public Viewer.Administrator viewer() {
        return new Viewer.Administrator(standings.withEmail(EMAIL).orElseThrow());
    }
}
