package org.alongside.command;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server that it is ready, where, and for the demonstration who can sign in. */
@Component
class Welcome {

    private final ObjectProvider<DemoAccounts> people;
    private final boolean demo;
    private final String data;
    private int port;

    Welcome(
            ObjectProvider<DemoAccounts> people,
            @Value("${alongside.demo}") boolean demo,
            @Value("${alongside.data}") String data) {
        this.people = people;
        this.demo = demo;
        this.data = data;
    }

    @EventListener
    void listening(ServletWebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        var out = System.out;
        if (demo) {
            people.orderedStream().map(DemoAccounts::accounts).forEach(accounts -> table(out, accounts));
        }
        out.println("Everything is kept in " + data);
        out.println("Alongside is ready at http://localhost:" + port + "/ (stop it with Ctrl-C)");
        out.flush();
    }

    private static void table(PrintStream out, List<DemoAccounts.Account> accounts) {
        var passwords =
                accounts.stream().map(DemoAccounts.Account::password).distinct().toList();
        var one = passwords.size() == 1;
        out.println(one ? "Who can sign in, each with the password " + passwords.getFirst() + ":" : "Who can sign in:");
        var who = widest(accounts, Welcome::who);
        var email = widest(accounts, DemoAccounts.Account::email);
        var row = "  %-" + who + "s  " + (one ? "%s%n" : "%-" + email + "s  %s%n");
        var partnership = "";
        for (var account : accounts) {
            if (!account.partnership().equals(partnership)) {
                partnership = account.partnership();
                out.println(partnership);
            }
            out.printf(row, who(account), account.email(), account.password());
        }
        out.println();
    }

    private static int widest(List<DemoAccounts.Account> accounts, Function<DemoAccounts.Account, String> column) {
        return accounts.stream()
                .mapToInt(account -> column.apply(account).length())
                .max()
                .orElse(1);
    }

    private static String who(DemoAccounts.Account account) {
        return account.agency().isEmpty() ? account.role() : account.role() + ", " + account.agency();
    }
}
