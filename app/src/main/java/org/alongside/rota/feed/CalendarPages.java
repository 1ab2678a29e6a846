package org.alongside.rota.feed;

import java.nio.charset.StandardCharsets;
import org.alongside.page.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers calendar programs, which have the secret link and nothing else. */
@Controller
class CalendarPages {

    static final String PATH = "/calendar/";

    private final ReadFeed readFeed;

    CalendarPages(ReadFeed readFeed) {
        this.readFeed = readFeed;
    }

    @GetMapping(PATH + "{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        var text = readFeed.read(new FeedToken(token)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
