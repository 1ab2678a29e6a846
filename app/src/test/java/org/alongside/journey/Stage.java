package org.alongside.journey;

import org.alongside.access.Standings;
import org.alongside.command.DemoAccounts;
import org.alongside.setup.GoingOn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the partnerships of the demo for journeys. */
@Component
@ConditionalOnProperty("alongside.demo")
final class Stage {

    private final DemoAccounts accounts;
    private final Standings standings;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final GoingOn goingOn;

    Stage(
            DemoAccounts accounts,
            Standings standings,
            TransactionTemplate transaction,
            Environment environment,
            GoingOn goingOn) {
        this.accounts = accounts;
        this.standings = standings;
        this.transaction = transaction;
        this.environment = environment;
        this.goingOn = goingOn;
    }

    /** The people of this partnership, each at a screen once they are asked for. */
    Scene of(String partnership) {
        goingOn.goesOn(partnership);
        var people = accounts.accounts().stream()
                .filter(one -> one.partnership().equals(partnership))
                .toList();
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Scene(people, port, standings, transaction);
    }
}
