package org.alongside.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.command.DemoAccounts;
import org.alongside.command.DemoAccounts.Account;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Signs in to the demonstration as each role of three models, follows every link, of which none leads to an error, and looks at each
 * kind of page once: axe finds nothing on a desk screen or a phone, and nothing is wider than the phone.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final List<String> MODELS =
            List.of("Teasel County Advice in Practices", "Campion Law Clinic", "Foxglove Advice");

    /** Calls people back; sees people who walk in. Their advisers have pages that nobody else has. */
    private static final List<String> ADVISERS_OF = List.of("Sorrel Practices Advice Line", "Bramble Practices Advice");

    private final Map<String, Account> people;
    private final Set<String> seenByAnybody = new HashSet<>();

    private Optional<Browser> desk = Optional.empty();
    private Optional<Browser> phone = Optional.empty();

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
        try (var visitor = new Visitor(port).signIn(account)) {
            var pages = pagesFor(visitor);
            desk = as(visitor, desk.or(() -> Optional.of(Browser.wide(port))));
            phone = as(visitor, phone.or(() -> Optional.of(Browser.phone(port))));
            pages.forEach(page -> look(page, account));
        } catch (Throwable trouble) {
            // The next one is not to suffer from a browser that gave up.
            leave();
            throw trouble;
        }
    }

    @AfterAll
    void leave() {
        desk.ifPresent(Browser::close);
        phone.ifPresent(Browser::close);
        desk = Optional.empty();
        phone = Optional.empty();
    }

    /** One browser serves all, one after the other. */
    private static Optional<Browser> as(Visitor visitor, Optional<Browser> browser) {
        browser.ifPresent(each -> each.become(visitor.cookies()));
        return browser;
    }

    private void look(String page, Account account) {
        var name = "every" + kind(page).replaceAll("[^a-z]+", "-") + "-"
                + account.role().replace(' ', '-');
        desk.orElseThrow().open(page).accessible().screenshot(name);
        phone.orElseThrow().open(page).fits().accessibleInShape();
    }

    /** Reads all pages that links lead to; gives one of each kind that no role before has seen, and the start page. */
    private Set<String> pagesFor(Visitor visitor) {
        var waiting = new ArrayDeque<>(List.of("/"));
        var kinds = new HashSet<>(waiting);
        var all = new LinkedHashSet<String>();
        while (!waiting.isEmpty()) {
            var page = waiting.remove();
            all.add(page);
            links(visitor, page).filter(link -> kinds.add(kind(link))).forEach(waiting::add);
        }
        var fresh = new LinkedHashSet<>(
                all.stream().filter(page -> seenByAnybody.add(kind(page))).toList());
        fresh.add("/");
        return fresh;
    }

    /** The component page's links are samples that lead nowhere. */
    private static Stream<String> links(Visitor visitor, String page) {
        var links = visitor.links(page)
                .filter(link -> link.startsWith("/"))
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !link.matches(".*(csv|yaml|/export|/download).*"));
        return page.equals("/components") ? Stream.of() : links;
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
