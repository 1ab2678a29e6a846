package org.alongside.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a screen: opens pages, types into fields by their labels, presses buttons by their words. */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Chromium chromium;
    private final ChromeDriver driver;
    private final Patience patience;
    private final String address;

    private Browser(Chromium chromium, String address) {
        this.chromium = chromium;
        this.driver = chromium.driver();
        this.patience = new Patience(driver);
        this.address = address;
    }

    /** A desk screen, 1280 px wide, on a server at this port of the machine. */
    public static Browser wide(int port) {
        return new Browser(Chromium.start(1280, 900, false, true), "http://localhost:" + port);
    }

    /** A phone, 390 px wide. */
    public static Browser phone(int port) {
        return new Browser(Chromium.start(390, 844, true, true), "http://localhost:" + port);
    }

    /** The narrowest screen that WCAG asks for, 320 px wide; the same as a desk screen enlarged four times. */
    public static Browser narrow(int port) {
        return new Browser(Chromium.start(320, 640, true, true), "http://localhost:" + port);
    }

    /** A desk screen with JavaScript switched off. */
    public static Browser withoutScript(int port) {
        return new Browser(Chromium.start(1280, 900, false, false), "http://localhost:" + port);
    }

    public Browser open(String path) {
        driver.get(address + path);
        return this;
    }

    /** With e-mail address and password, until somebody's own pages are there. */
    public Browser signIn(String email, String password) {
        return open("/sign-in")
                .type("E-mail address", email)
                .type("Password", password)
                .press("Sign in")
                .waitUntil(() -> !path().startsWith("/sign-in"));
    }

    /** Goes on as whoever these cookies were given to. */
    Browser become(List<HttpCookie> cookies) {
        open("/sign-in").driver.manage().deleteAllCookies();
        cookies.forEach(each -> driver.manage().addCookie(new Cookie(each.getName(), each.getValue())));
        return this;
    }

    public Browser type(String label, String text) {
        return steadily(() -> {
            var field = field(label);
            field.clear();
            field.sendKeys(text);
        });
    }

    /** Ticks a checkbox or a radio button. */
    public Browser choose(String label) {
        return steadily(() -> field(label).click());
    }

    public Browser select(String label, String option) {
        return steadily(() -> new Select(field(label)).selectByVisibleText(option));
    }

    /** Ticks or unticks what is known by its id, where a label alone would not tell which. */
    public Browser tick(String id) {
        return steadily(() -> driver.findElement(By.id(id)).click());
    }

    public boolean isTicked(String id) {
        return patience.steadily(() -> driver.findElement(By.id(id)).isSelected());
    }

    /** What is typed into the field of this id. */
    public String typed(String id) {
        return patience.steadily(
                () -> String.valueOf(driver.findElement(By.id(id)).getDomProperty("value")));
    }

    /**
     * Presses the first visible button or link with exactly these words, else the first that contains them. When that
     * leads to another page, this is back when it is there.
     */
    public Browser press(String words) {
        var pressable = "//*[self::button or self::a or self::summary]";
        var exact = pressable + "[normalize-space(.)=%s]".formatted(quoted(words));
        var close = pressable + "[contains(normalize-space(.), %s)]".formatted(quoted(words));
        return steadily(() -> {
            var found = driver.findElements(By.xpath(exact)).stream().anyMatch(WebElement::isDisplayed);
            patience.press(visible(By.xpath(found ? exact : close)));
        });
    }

    public Browser waitFor(String words) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), words));
        return this;
    }

    /** Waits until nothing matches. */
    public Browser waitForNo(String css) {
        return waitUntil(() -> all(css).isEmpty());
    }

    public Browser waitUntil(BooleanSupplier fact) {
        new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(ignored -> fact.getAsBoolean());
        return this;
    }

    /** What stands on the page; when it is just being replaced, on the one that comes. */
    public String text() {
        return patience.steadily(() -> driver.findElement(By.tagName("body")).getText());
    }

    public String title() {
        return driver.getTitle();
    }

    /** The page's path and query. */
    public String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    public boolean shows(String words) {
        return text().contains(words);
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Fails naming the elements when the page is wider than the screen, which makes a phone scroll sideways. */
    public Browser fits() {
        var wide = (List<?>) driver.executeScript("""
                const page = document.documentElement, screen = Math.min(page.clientWidth, window.outerWidth);
                return page.scrollWidth <= screen ? [] : [...document.querySelectorAll('body *')]
                    .filter(each => each.getBoundingClientRect().right > screen + 1)
                    .map(each => each.tagName + '.' + each.className).slice(0, 20)
                """);
        if (wide == null || !wide.isEmpty()) {
            throw new AssertionError("%s is wider than the screen: %s".formatted(path(), wide));
        }
        return this;
    }

    /** Fails naming page, rule and element (needs script) when axe finds fault with the page as it stands. */
    public Browser accessible() {
        Axe.check(driver);
        return this;
    }

    /** The same but for colours, where the same page was looked at on another screen. */
    Browser accessibleInShape() {
        Axe.checkShape(driver);
        return this;
    }

    /** Keeps a picture of the whole page as target/screenshots/NAME.png. */
    public Browser screenshot(String name) {
        var shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"),
                    Base64.getDecoder().decode(shot.get("data").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** For what this class has no words for. */
    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        chromium.close();
    }

    private Browser steadily(Runnable work) {
        return patience.steadily(() -> {
            work.run();
            return this;
        });
    }

    private WebElement field(String label) {
        var target = visible(By.xpath("//label[normalize-space(.)=%s]".formatted(quoted(label))));
        return driver.findElement(By.id(target.getDomAttribute("for")));
    }

    private WebElement visible(By place) {
        return driver.findElements(place).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("%s: nothing to see at %s on\n%s".formatted(path(), place, text())));
    }

    private static String quoted(String words) {
        return words.contains("'") ? '"' + words + '"' : "'" + words + "'";
    }
}
