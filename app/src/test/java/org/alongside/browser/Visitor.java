package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.command.DemoAccounts.Account;

/** Somebody signed in who only reads what pages say, which is many times quicker than a browser that draws them. */
final class Visitor implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    Visitor(int port) {
        address = "http://localhost:" + port;
    }

    Visitor signIn(Account account) {
        var token = TOKEN.matcher(page("/sign-in"));
        assertThat(token.find()).as("a form to sign in").isTrue();
        var fields = "email=%s&password=%s&_csrf=%s"
                .formatted(encoded(account.email()), encoded(account.password()), encoded(token.group(1)));
        var answer = sent(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        assertThat(answer.uri().getPath()).as(account.email()).isEqualTo("/");
        return this;
    }

    /** What a browser needs in order to be the same visitor. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The addresses of all links on the page, which must be there. */
    Stream<String> links(String path) {
        var page = page(path);
        var title = TITLE.matcher(page);
        assertThat(title.find()).as("%s has a title", path).isTrue();
        assertThat(title.group(1)).as(path).doesNotContain("not found", "wrong", "cannot");
        return LINK.matcher(page).results().map(found -> found.group(1).replace("&amp;", "&"));
    }

    @Override
    public void close() {
        client.close();
    }

    private String page(String path) {
        var answer = sent(HttpRequest.newBuilder(URI.create(address + path)));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
