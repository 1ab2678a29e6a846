package org.alongside.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that came after its session had ended. It is kept for the person who used this browser last, shown to them
 * alone after they have signed in again, and sent only when they say so.
 */
public record Kept(UUID person, String path, ArrayList<Field> fields, boolean files) implements Serializable {

    public static final String PAGE = "/sent-too-late";
    private static final String KEY = "signin.kept";
    private static final int LARGEST = 200_000;
    private static final Pattern NEVER = Pattern.compile("(?i)_csrf|.*(password|code|token|secret).*");
    private static final List<String> NOT_FROM = List.of("/sign-in", "/sign-out", "/account", "/working-as", PAGE);

    /** One value of the form. */
    public record Field(String name, String value) implements Serializable {
        /** The name in words: "dateOfBirth" is "Date of birth". */
        public String label() {
            var words = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                    .replaceAll("[-_.]", " ")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /** What may be kept of this request: a form of our own page, not from another site, with no secrets in it. */
    public static Optional<Kept> of(HttpServletRequest request, @Nullable UUID person) {
        var path = request.getRequestURI();
        if (person == null || !"POST".equals(request.getMethod()) || !isOurs(request) || isAboutSignIn(path)) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER.matcher(name).matches()) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        var size = fields.stream().mapToInt(field -> field.value().length()).sum();
        var type = request.getContentType();
        var files = type != null && type.startsWith("multipart/");
        return size > LARGEST ? Optional.empty() : Optional.of(new Kept(person, path, fields, files));
    }

    private static boolean isAboutSignIn(String path) {
        return NOT_FROM.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }

    /** Browsers say where a form comes from; one that does not say is not believed. */
    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    public void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<Kept> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(KEY) instanceof Kept kept ? Optional.of(kept) : Optional.empty();
    }

    /** Somebody else's form is gone for good. */
    public static boolean waitsFor(UUID person, HttpSession session) {
        var kept = in(session);
        if (kept.isPresent() && !kept.get().person().equals(person)) {
            drop(session);
            return false;
        }
        return kept.isPresent();
    }

    static void drop(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /** Once it is on its way again it is kept no longer. */
    public static void sentAgain(HttpServletRequest request) {
        var session = request.getSession(false);
        if ("POST".equals(request.getMethod())
                && in(session)
                        .filter(kept -> kept.path().equals(request.getRequestURI()))
                        .isPresent()
                && session != null) {
            drop(session);
        }
    }
}
