package org.alongside.referral.inbox;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.part.Option;
import org.alongside.referral.queue.Arrival;
import org.alongside.referral.queue.Inbox;
import org.alongside.referral.triage.OwnTeams;
import org.alongside.timelimit.LetterLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of what waits for the viewer's agency. */
@Controller
class InboxPages {

    private final Inbox inbox;
    private final OwnTeams teams;
    private final LetterLimits letters;
    private final Clock clock;

    InboxPages(Inbox inbox, OwnTeams teams, LetterLimits letters, Clock clock) {
        this.inbox = inbox;
        this.teams = teams;
        this.letters = letters;
        this.clock = clock;
    }

    private Optional<LocalDate> safe(Arrival arrival) {
        return arrival.letterDate().flatMap(letter -> letters.earliest(arrival.lawAreas(), letter));
    }

    @GetMapping("/inbox")
    String list(
            InboxQuery query,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before,
            HttpSession session,
            Model model) {
        var page = inbox.page(query.filter(), after, before);
        var turned = after != null ? "after=" + after : before != null ? "before=" + before : "";
        new LastList(query.path(turned)).keepIn(session);
        var own = teams.list();
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        model.addAttribute("page", page)
                .addAttribute("query", query)
                .addAttribute(
                        "lines",
                        page.arrivals().stream()
                                .map(one -> new ArrivalLine(one, safe(one), today))
                                .toList())
                .addAttribute(
                        "teams",
                        own.stream()
                                .map(one -> new Option(one.id().toString(), one.name()))
                                .toList())
                .addAttribute("chosen", query.chosen(own))
                .addAttribute(
                        "previous",
                        page.before().map(id -> query.path("before=" + id)).orElse(null))
                .addAttribute(
                        "next",
                        page.after().map(id -> query.path("after=" + id)).orElse(null));
        return "inbox/list";
    }
}
