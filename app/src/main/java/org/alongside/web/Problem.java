package org.alongside.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** What an error page says for a status: what happened and what to do next, never what was asked for or who asked. */
public record Problem(int status, String title, String next) {

    private static final Map<HttpStatus, Problem> KNOWN = Map.of(
            HttpStatus.BAD_REQUEST, of(400, "The request could not be read", "Go back and try again."),
            HttpStatus.FORBIDDEN,
                    of(
                            403,
                            "You cannot do this",
                            "Your work here may not include it, or the page was open too long. Go back, load it again and try"
                                    + " once more."),
            HttpStatus.NOT_FOUND, of(404, "Page not found", "It may have moved, or it is not for the work you do."),
            HttpStatus.METHOD_NOT_ALLOWED, of(405, "This page takes no such request", "Go back and use its buttons."),
            HttpStatus.CONFLICT,
                    of(
                            409,
                            "Somebody else has changed this",
                            "We saved nothing of yours. Open it again to see what stands now, then make your change."),
            HttpStatus.CONTENT_TOO_LARGE,
                    of(
                            413,
                            "The file is too large",
                            "Go back and choose a smaller one: a photo of at most 10 MB, a list of at most 2 MB."),
            HttpStatus.UNPROCESSABLE_CONTENT,
                    of(422, "Something is missing", "Go back; what you typed is still there. Fill in every field."),
            HttpStatus.SERVICE_UNAVAILABLE,
                    of(503, "Alongside is not ready", "Try again in a minute. Nothing you sent was kept."));

    private static final Problem OURS = of(
            500,
            "Something went wrong",
            "Nothing was half done. Try again. If it happens again, give your administrator this reference.");

    private static Problem of(int status, String title, String next) {
        return new Problem(status, title, next);
    }

    static Problem of(HttpStatus status) {
        if (KNOWN.containsKey(status)) {
            return KNOWN.get(status);
        }
        return status.is4xxClientError()
                ? of(status.value(), "The request could not be answered", "Go back and try again.")
                : OURS;
    }

    /** Only for a fault of ours is there something in the log to refer to. */
    boolean ours() {
        return status == OURS.status;
    }
}
