package org.alongside.browser;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;

/** Finds the machine's own Chromium and starts it so that it speaks to this machine only; one that hangs is killed. */
final class Chromium implements AutoCloseable {

    /** A page is given less than the driver, so that a slow page is told from a driver that hangs. */
    private static final Duration PAGE = Duration.ofSeconds(35);

    private static final Duration DRIVER = Duration.ofSeconds(45);
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-default-browser-check",
            "--force-color-profile=srgb",
            "--lang=en-GB",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1");

    private final ChromeDriverService service;
    private final ChromeDriver driver;

    private Chromium(ChromeOptions options) {
        service = new ChromeDriverService.Builder()
                .usingDriverExecutable(find("chromedriver"))
                .usingAnyFreePort()
                .build();
        try {
            driver = new ChromeDriver(
                    service, options, ClientConfig.defaultConfig().readTimeout(DRIVER));
        } catch (WebDriverException e) {
            kill();
            throw e;
        }
    }

    static Chromium start(int width, int height, boolean phone, boolean script) {
        System.setProperty("SE_OFFLINE", "true");
        var options = new ChromeOptions().addArguments(FLAGS);
        options.setPageLoadTimeout(PAGE).setScriptTimeout(PAGE);
        options.addArguments("--window-size=" + width + "," + height);
        options.setBinary(find("chromium", "chromium-browser", "google-chrome"));
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        if (phone) {
            var screen = Map.of("width", width, "height", height, "pixelRatio", 1.0, "touch", true);
            options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", screen));
        }
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        return new Chromium(options);
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        var goodbye = CompletableFuture.runAsync(driver::quit).orTimeout(GOODBYE.toSeconds(), TimeUnit.SECONDS);
        if (goodbye.handle((ignored, trouble) -> trouble).join() != null) {
            kill();
        }
    }

    /** Chromedriver, which is known by its port, and the browser it started. */
    private void kill() {
        var port = "--port=" + service.getUrl().getPort();
        ProcessHandle.current()
                .children()
                .filter(child -> Stream.of(child.info().arguments().orElse(new String[0]))
                        .anyMatch(port::equals))
                .flatMap(child -> Stream.concat(child.descendants(), Stream.of(child)))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static File find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.concat(path(), Stream.of("/usr/lib/chromium", "/usr/lib/chromium-browser"))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium and chromedriver. On Debian: apt-get install "
                                + "chromium chromium-driver"));
    }

    private static Stream<String> path() {
        return Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)));
    }
}
