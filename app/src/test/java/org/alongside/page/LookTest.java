package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the stylesheet and the script travel. */
@SpringBootTest(
        classes = PageServer.class,
        properties = "alongside.demo=false",
        webEnvironment = WebEnvironment.RANDOM_PORT)
class LookTest {

    private final int port;

    LookTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void a_browser_keeps_the_look_until_its_address_changes() throws Exception {
        for (var file : new String[] {"/alongside.css", "/alongside.js"}) {
            assertThat(get(file + "?v=" + Chrome.LOOK).headers().firstValue("Cache-Control"))
                    .hasValue("max-age=31536000, public, immutable");
        }
    }

    @Test
    void the_look_is_compressed_and_pages_with_secrets_are_not() throws Exception {
        assertThat(get("/alongside.css").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(get("/attended").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void pages_are_in_british_english_whatever_the_browser_asks_for() throws Exception {
        assertThat(get("/attended").headers().firstValue("Content-Language")).hasValue("en-GB");
    }

    @Test
    void only_the_demo_shows_its_components() throws Exception {
        assertThat(get("/components").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept-Encoding", "gzip")
                    .header("Accept-Language", "fr")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
