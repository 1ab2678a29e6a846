package org.alongside.browser;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Finds the machine's own Chromium and starts it so that it speaks to this machine only. */
final class Chromium {

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

    private Chromium() {}

    static ChromeDriver start(int width, int height, boolean phone, boolean script) {
        System.setProperty("SE_OFFLINE", "true");
        var options = new ChromeOptions().addArguments(FLAGS);
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
        return new ChromeDriver(driver(), options);
    }

    private static ChromeDriverService driver() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(find("chromedriver"))
                .usingAnyFreePort()
                .build();
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
