package org.alongside.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, signed in. */
final class Visitor {

    /** What came back, and how long it took in nanoseconds. */
    record Answer(int status, String body, long took, String location) {

        boolean shown() {
            return status == 200;
        }

        boolean saved() {
            return status == 302 || status == 303;
        }

        /** Saved, and not sent to sign in again because the server lost its database. */
        boolean ledTo(String path) {
            return saved() && location.contains(path);
        }

        /** The targets of links that begin with this path and name a record. */
        List<String> links(String path) {
            return Pattern.compile("href=\"(" + path + "[0-9a-f-]{36})\"")
                    .matcher(body)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final HttpClient client;
    private final String address;
    private String token = "";

    /** All browsers share one pool of threads. */
    Visitor(String address, java.util.concurrent.Executor threads) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .executor(threads)
                .connectTimeout(Duration.ofSeconds(30))
                .build();
    }

    void signIn(String email) throws Exception {
        get("/sign-in");
        var answer = post("/sign-in", Map.of("email", email, "password", People.PASSWORD));
        if (!answer.saved()) {
            throw new IllegalStateException(email + " could not sign in: " + answer.status());
        }
        get("/account");
        if (token.isEmpty()) {
            throw new IllegalStateException(email + " has not been let in");
        }
    }

    Answer get(String path) throws Exception {
        return send(request(path).build());
    }

    Answer post(String path, Map<String, String> form) throws Exception {
        var text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        text + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    private Answer send(HttpRequest request) throws Exception {
        var began = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        var took = System.nanoTime() - began;
        token = token(answer.body()).orElse(token);
        var location = answer.headers().firstValue("Location").orElse("");
        return new Answer(answer.statusCode(), answer.body(), took, location);
    }

    private static Optional<String> token(String body) {
        var found = TOKEN.matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
