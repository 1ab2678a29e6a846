package org.alongside.referral.neutral;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletResponse;

/** What of a page shows outside of it: in a browser's tab and history, on paper, in the name of a file. */
final class Outward {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern ABOUT_A_PERSON =
            Pattern.compile("/(referrals|inbox|clients|refer|r|letters)(/|$|\\?).*");

    private Outward() {}

    /** What others could see of a page or a file. */
    static Stream<String> of(String page, MockHttpServletResponse answer) throws Exception {
        var html = Objects.requireNonNullElse(answer.getContentType(), "").startsWith("text/html");
        var text = html ? answer.getContentAsString() : "";
        var headings = ABOUT_A_PERSON.matcher(page).matches() ? all(HEADING, text) : Stream.<String>of();
        var name = Objects.requireNonNullElse(answer.getHeader("Content-Disposition"), "");
        return Stream.of(Stream.of(name), all(TITLE, text), headings).flatMap(one -> one);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    static String kind(String page) {
        return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("=[^&]*", "=");
    }
}
