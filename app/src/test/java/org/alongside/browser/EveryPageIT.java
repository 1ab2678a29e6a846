package org.alongside.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.command.DemoAccounts;
import org.alongside.command.DemoAccounts.Account;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Signs in to the demonstration as each role of three models, follows every link, and looks at each page once: axe
 * finds nothing on a desk screen or a phone, nothing is wider than the phone, and no page is an error.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class EveryPageIT {

    private static final List<String> MODELS =
            List.of("Teasel County Advice in Practices", "Campion Law Clinic", "Foxglove Advice");

    /** Calls people back; sees people who walk in. Their advisers have pages that nobody else has. */
    private static final List<String> ADVISERS_OF = List.of("Sorrel Practices Advice Line", "Bramble Practices Advice");

    private final Map<String, Account> people;
    private final Set<String> seenByAnybody = new HashSet<>();

    @LocalServerPort
    private int port;

    EveryPageIT(DemoAccounts accounts) {
        people = new LinkedHashMap<>();
        accounts.accounts().stream()
                .filter(account -> account.role().equals("System administrator")
                        || MODELS.contains(account.partnership())
                        || account.role().equals("Adviser") && ADVISERS_OF.contains(account.partnership()))
                .forEach(account -> people.putIfAbsent(account.partnership() + " " + account.role(), account));
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_sound_for() {
        assertThat(people).hasSizeGreaterThan(10);
        return people.entrySet().stream()
                .limit(Integer.getInteger("alongside.people", 99))
                .map(person -> DynamicTest.dynamicTest(person.getKey(), () -> walk(person.getValue())));
    }

    private void walk(Account account) {
        try (var desk = Browser.wide(port);
                var phone = Browser.phone(port)) {
            signIn(desk, account);
            signIn(phone, account);
            pagesFrom(desk, account).forEach(page -> phone.open(page).fits().accessible());
        }
    }

    private static void signIn(Browser browser, Account account) {
        browser.open("/sign-in")
                .type("E-mail address", account.email())
                .type("Password", account.password())
                .press("Sign in")
                .waitFor("Today");
    }

    /** Walks the desk through all links; gives a page of each kind that no role before has shown on the phone. */
    private List<String> pagesFrom(Browser desk, Account account) {
        var waiting = new ArrayDeque<>(List.of("/"));
        var kinds = new HashSet<>(List.of("/"));
        var fresh = new java.util.ArrayList<String>();
        while (!waiting.isEmpty()) {
            var page = waiting.remove();
            desk.open(page);
            assertThat(desk.title()).as(page).doesNotContain("not found", "wrong", "cannot");
            if (seenByAnybody.add(kind(page))) {
                desk.accessible()
                        .screenshot("every" + kind(page).replaceAll("[^a-z]+", "-") + "-"
                                + account.role().replace(' ', '-'));
                fresh.add(page);
            }
            links(desk, page).filter(link -> kinds.add(kind(link))).forEach(waiting::add);
        }
        if (fresh.size() < 2) {
            fresh.addAll(
                    kinds.stream().limit(2).filter(kind -> !kind.contains("{")).toList());
        }
        return fresh;
    }

    /** The component page's links are samples that lead nowhere. */
    private static Stream<String> links(Browser browser, String page) {
        if (page.equals("/components")) {
            return Stream.of();
        }
        return browser.all("a[href]").stream()
                .map(link -> link.getDomAttribute("href"))
                .filter(Objects::nonNull)
                .filter(link -> link.startsWith("/"))
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !link.matches(".*(csv|yaml|/export|/download).*"))
                .toList()
                .stream();
    }

    /** Pages that differ only in whom or what they show are of one kind. */
    static String kind(String page) {
        var parts = page.split("\\?", 2);
        var path = parts[0].replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceFirst("(/time-limits|/messages|/wording|/consents/record)/[^/]+", "$1/{name}");
        if (parts.length < 2) {
            return path;
        }
        return path
                + Stream.of(parts[1].split("&"))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .sorted()
                        .collect(joining("&", "?", ""));
    }
}
