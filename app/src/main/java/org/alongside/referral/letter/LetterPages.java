package org.alongside.referral.letter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a letter to those who may see it. It is kept by no browser, runs nothing, and its name says nothing. */
@Controller
class LetterPages {

    private final Letters letters;

    LetterPages(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/letters/{id}")
    void open(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var opened = letters.open(id);
        var kind = opened.letter().kind();
        response.setContentType(kind.type());
        response.setContentLength(opened.content().length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                "Content-Disposition",
                (kind == Kind.PDF ? "attachment" : "inline") + "; filename=\""
                        + opened.letter().fileName() + "\"");
        response.getOutputStream().write(opened.content());
    }
}
