package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ProblemPagesTest.Trouble.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemPagesTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** Pages that go wrong; below /sign-in because everybody may open them. */
    @TestConfiguration
    static class Trouble {
        @org.springframework.context.annotation.Bean
        Object troublePages() {
            return new TroublePages();
        }
    }

    @Controller
    static class TroublePages {
        @GetMapping("/sign-in/fault")
        String fault() {
            throw new IllegalStateException("Siobhan O'Brien, born 1 May 1970");
        }

        @GetMapping("/sign-in/nothing")
        String nothing() {
            throw new org.alongside.page.NotFound();
        }

        @GetMapping("/sign-in/conflict")
        String conflict() {
            throw new org.springframework.web.server.ResponseStatusException(
                    org.springframework.http.HttpStatus.CONFLICT);
        }

        @GetMapping("/sign-in/number/{number}")
        String number(@PathVariable int number) {
            return "redirect:/?" + number;
        }

        @GetMapping("/sign-in/needs")
        String needs(@RequestParam String word) {
            return "redirect:/?" + word;
        }

        @GetMapping("/sign-in/large")
        String large() {
            throw new org.springframework.web.multipart.MaxUploadSizeExceededException(1);
        }
    }

    @Test
    void a_fault_shows_a_reference_that_the_log_knows_and_says_nothing_of_anybody(CapturedOutput log) throws Exception {
        var page = get("/sign-in/fault", "text/html");

        assertThat(page.statusCode()).isEqualTo(500);
        var reference = page.body().replaceFirst("(?s).*Reference <strong>([0-9a-f]{8})<.*", "$1");
        assertThat(log.getAll())
                .contains("Fault " + reference, "IllegalStateException")
                .doesNotContain("O'Brien", "1970");
        assertThat(page.body()).doesNotContain("O'Brien", "IllegalState");
    }

    @Test
    void what_is_not_there_and_what_leads_nowhere_look_the_same() throws Exception {
        var missing = get("/sign-in/nothing", "text/html");
        var nonsense = get("/sign-in/number/twelve", "text/html");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(nonsense.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Page not found");
        assertThat(nonsense.body()).isEqualTo(missing.body());
    }

    @Test
    void each_status_says_what_to_do_next() throws Exception {
        assertThat(get("/sign-in/conflict", "text/html"))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(409))
                .satisfies(page ->
                        assertThat(page.body()).contains("Somebody else has changed this", "saved nothing of yours"));
        assertThat(get("/sign-in/large", "text/html"))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(413))
                .satisfies(page -> assertThat(page.body()).contains("too large", "a photo of at most 10 MB"));
        assertThat(get("/sign-in/needs", "text/html"))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(422))
                .satisfies(page -> assertThat(page.body()).contains("what you typed is still there"));
    }

    @Test
    void a_program_gets_problem_json() throws Exception {
        var answer = get("/sign-in/conflict", "application/json");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":409", "Somebody else has changed this");
    }

    @Test
    void statements_are_for_everybody() throws Exception {
        assertThat(get("/accessibility", "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/privacy", "text/html").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
