package org.alongside.journey;

import java.util.ArrayList;
import java.util.List;
import org.alongside.access.Standings;
import org.alongside.browser.Browser;
import org.alongside.command.DemoAccounts.Account;
import org.alongside.viewer.CurrentViewer;
import org.springframework.transaction.support.TransactionTemplate;

/** One partnership's people at their screens, until the journey ends. */
final class Scene implements AutoCloseable {

    private final List<Account> people;
    private final int port;
    private final Standings standings;
    private final TransactionTemplate transaction;
    private final List<Browser> open = new ArrayList<>();

    Scene(List<Account> people, int port, Standings standings, TransactionTemplate transaction) {
        this.people = people;
        this.port = port;
        this.standings = standings;
        this.transaction = transaction;
    }

    /** Signed in at a desk; "Adviser" or, where several agencies have one, "Adviser, Yarrow Housing Law". */
    Browser desk(String part) {
        return signedIn(Browser.wide(port), part);
    }

    Browser phone(String part) {
        return signedIn(Browser.phone(port), part);
    }

    /** At a desk where JavaScript is switched off. */
    Browser plainDesk(String part) {
        return signedIn(Browser.withoutScript(port), part);
    }

    /** Somebody without an account. */
    Browser phoneOfAnybody() {
        return kept(Browser.phone(port));
    }

    /** What a later part of the system will do for this person. */
    void as(String part, Runnable work) {
        var account = account(part);
        var standing =
                standings.withEmail(account.email()).flatMap(standings::of).orElseThrow();
        var place = standing.places().stream()
                .filter(one -> one.agencyName().equals(account.agency()))
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(standing.at(place), () -> transaction.executeWithoutResult(ignored -> work.run()));
    }

    private Account account(String part) {
        return people.stream()
                .filter(one -> (one.role() + ", " + one.agency()).startsWith(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is " + part));
    }

    private Browser signedIn(Browser browser, String part) {
        var account = account(part);
        return kept(browser).signIn(account.email(), account.password());
    }

    private Browser kept(Browser browser) {
        open.add(browser);
        return browser;
    }

    @Override
    public void close() {
        open.forEach(Browser::close);
    }
}
