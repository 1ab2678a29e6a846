package org.alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People come by https to a proxy on this machine, as docs/operate.md says; started as the command line starts it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"alongside.address=https://advice.example.org", "server.forward-headers-strategy=native"})
class BehindHttpsTest {

    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    BehindHttpsTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void a_browser_is_told_to_come_by_https_only() throws Exception {
        assertThat(forwarded("https", "/sign-in").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(words -> assertThat(words).contains("max-age=31536000", "includeSubDomains"));
    }

    @Test
    void what_did_not_come_by_https_is_not_told_so() throws Exception {
        assertThat(forwarded("http", "/sign-in").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void cookies_are_bound_to_this_host_and_sent_by_https_alone() throws Exception {
        for (var scheme : new String[] {"https", "http"}) {
            assertThat(forwarded(scheme, "/sign-in").headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-")
                            .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                            .doesNotContain("Domain"));
        }
    }

    @Test
    void the_way_to_sign_in_stays_on_https() throws Exception {
        assertThat(forwarded("https", "/account").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).matches("(https://localhost(:\\d+)?)?/sign-in.*"));
    }

    private HttpResponse<String> forwarded(String scheme, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", scheme)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
