package org.alongside.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of device somebody signed in on, in words they recognise: "Firefox on Windows"; and from where. */
public final class Device {

    private static final Map<String, Pattern> BROWSERS = ordered(
            "Edge", "Edg/",
            "Opera", "OPR/",
            "Firefox", "Firefox/",
            "Chrome", "Chrom(e|ium)/",
            "Safari", "Safari/");
    private static final Map<String, Pattern> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "Mac", "Mac OS X",
            "Linux", "Linux|X11");

    static final String NAME = "signin.device";
    static final String ADDRESS = "signin.address";

    private Device() {}

    /** Writes on the session what this request comes from. */
    public static void keepIn(HttpSession session, HttpServletRequest request) {
        session.setAttribute(NAME, named(request.getHeader("User-Agent")));
        session.setAttribute(ADDRESS, request.getRemoteAddr());
    }

    static String named(@Nullable String userAgent) {
        var words = userAgent == null ? "" : userAgent;
        return first(BROWSERS, words, "A browser") + " on " + first(SYSTEMS, words, "an unknown device");
    }

    private static String first(Map<String, Pattern> names, String words, String otherwise) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, Pattern> ordered(String... namesAndPatterns) {
        var all = new java.util.LinkedHashMap<String, Pattern>();
        for (int i = 0; i < namesAndPatterns.length; i += 2) {
            all.put(namesAndPatterns[i], Pattern.compile(namesAndPatterns[i + 1]));
        }
        return all;
    }
}
