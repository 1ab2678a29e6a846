package org.alongside.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Waits as long as a page takes to be replaced by another, and not longer. */
final class Patience {

    private static final Duration ARRIVAL = Duration.ofSeconds(10);
    private static final Duration REPLACING = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(20);

    /** Marks the document that is being left; works where the page's own script is switched off, too. */
    private static final String DEPART = """
            const pressed = arguments[0], form = pressed.form, link = pressed.closest('a[href]');
            const elsewhere = link && !link.target && !link.hasAttribute('download')
                && !(link.hash && link.href.split('#')[0] === location.href.split('#')[0]);
            document.leaving = form ? pressed.type === 'submit' && form.method !== 'dialog' && !form.target : !!elsewhere;
            const stay = event => { if (event.defaultPrevented) document.leaving = false };
            addEventListener('click', stay);
            addEventListener('submit', stay);
            addEventListener('invalid', () => { document.leaving = false }, true);
            """;

    private static final String HAS_ARRIVED = "return !document.leaving && document.readyState === 'complete'";

    private final ChromeDriver driver;

    Patience(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Does what finds elements and uses them; once more when the page is replaced in between. */
    <T> T steadily(Supplier<T> work) {
        return new WebDriverWait(driver, REPLACING, GLANCE)
                .ignoring(StaleElementReferenceException.class)
                .until(ignored -> Optional.of(notReplaced(work)))
                .get();
    }

    /** Presses, and is back when the page that this leads to is there. */
    void press(WebElement pressed) {
        driver.executeScript(DEPART, pressed);
        pressed.click();
        try {
            new WebDriverWait(driver, ARRIVAL, GLANCE)
                    .ignoring(WebDriverException.class)
                    .until(ignored -> driver.executeScript(HAS_ARRIVED));
        } catch (TimeoutException e) {
            // A download leaves the page where it is; if it is anything else, what the test asks next will say so.
        }
    }

    private static <T> T notReplaced(Supplier<T> work) {
        try {
            return work.get();
        } catch (StaleElementReferenceException e) {
            throw e;
        } catch (WebDriverException e) {
            var words = String.valueOf(e.getMessage());
            if (words.contains("does not belong to the document") || words.contains("aborted by navigation")) {
                throw new StaleElementReferenceException(words, e);
            }
            throw e;
        }
    }
}
