package org.alongside.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.chrome.ChromeDriver;

/** Runs axe-core in the browser with the rules of WCAG 2.2 AA and its own good practice. */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
                'wcag22aa', 'best-practice'], rules: {'color-contrast': {enabled: arguments[0]}}})
              .then(found => done(found.violations.map(rule => ({
                id: rule.id,
                help: rule.help,
                places: rule.nodes.map(node => node.target.join(' ') + ': ' + node.html.slice(0, 200)
                    + ' (' + node.any.concat(node.all, node.none).map(check => check.message).join('; ') + ')')
              }))))
              .catch(problem => done([{id: 'axe', help: String(problem), places: []}]));
            """;

    private Axe() {}

    static void check(ChromeDriver driver) {
        check(driver, true);
    }

    /** Everything but contrast, the slowest rule by far: colours do not depend on how wide the screen is. */
    static void checkShape(ChromeDriver driver) {
        check(driver, false);
    }

    private static void check(ChromeDriver driver, boolean contrast) {
        driver.executeScript(SOURCE);
        var found = (List<?>) driver.executeAsyncScript(RUN, contrast);
        if (found == null || !found.isEmpty()) {
            throw new AssertionError("%s is not accessible:%n%s".formatted(driver.getCurrentUrl(), written(found)));
        }
    }

    private static String written(List<?> found) {
        return found.stream()
                .map(Map.class::cast)
                .map(rule -> "  %s, %s%n%s"
                        .formatted(rule.get("id"), rule.get("help"), places((List<?>) rule.get("places"))))
                .collect(Collectors.joining("\n"));
    }

    private static String places(List<?> places) {
        return places.stream().map("    at %s"::formatted).collect(Collectors.joining("\n"));
    }

    private static String source() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
