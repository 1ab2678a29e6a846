package org.alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.alongside.Alongside;
import org.alongside.access.SamplePeople;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The server is stopped and started; nobody has to sign in again. */
class SessionsSurviveIT {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void a_session_survives_a_restart() throws Exception {
        String name = "Jonas Reid";
        try (var server = start()) {
            var jonas = server.getBean(SamplePeople.class).withPassword(name);
            var token = get(server, "/sign-in").replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            assertThat(post(
                            server,
                            "/sign-in",
                            "_csrf",
                            token,
                            "email",
                            jonas.email(),
                            "password",
                            SamplePeople.PASSWORD))
                    .contains(name);
        }
        try (var server = start()) {
            assertThat(get(server, "/account")).contains(name);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Alongside.class).run("--server.port=0");
    }

    private String get(ConfigurableApplicationContext server, String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(at(server, path))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String post(ConfigurableApplicationContext server, String path, String... fields) throws Exception {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        var request = HttpRequest.newBuilder(at(server, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static URI at(ConfigurableApplicationContext server, String path) {
        return URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path);
    }
}
