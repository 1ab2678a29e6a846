package org.alongside.referral.presence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.alongside.directory.Sites;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.alongside.referral.Refers;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an adviser says that they are in a building, and that they have left it. */
@Controller
@RequestMapping(PresencePages.PATH)
class PresencePages {

    static final String PATH = "/in-the-building";
    private static final int MOST_SITES = 500;

    private final Refers refers;
    private final AnnouncePresence announcePresence;
    private final EndPresence endPresence;
    private final AdvisersIn advisersIn;
    private final Sites sites;
    private final Clock clock;

    PresencePages(
            Refers refers,
            AnnouncePresence announcePresence,
            EndPresence endPresence,
            AdvisersIn advisersIn,
            Sites sites,
            Clock clock) {
        this.refers = refers;
        this.announcePresence = announcePresence;
        this.endPresence = endPresence;
        this.advisersIn = advisersIn;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        refers.demandAdviser();
        return show(new PresenceForm("", "", advisersIn.lastPhone()), FormErrors.NONE, model);
    }

    @PostMapping
    String announce(PresenceForm form, Model model, RedirectAttributes next) {
        refers.demandAdviser();
        var errors = form.errors();
        if (errors.any()) {
            return show(form, errors, model);
        }
        var until = today(form.hour().orElseThrow());
        return switch (announcePresence.announce(form.siteId().orElseThrow(), form.phone(), until)) {
            case AnnouncePresence.Announced ignored -> {
                next.addFlashAttribute("notice", "Referrers see that you are there until " + Dates.time(until) + ".");
                yield "redirect:" + PATH;
            }
            case AnnouncePresence.TooLate ignored ->
                show(form, FormErrors.of("until", "Enter a time later today"), model);
            case AnnouncePresence.NoSuchSite ignored ->
                show(form, FormErrors.of("site", "Choose where you are"), model);
        };
    }

    @PostMapping("/end")
    String end(RedirectAttributes next) {
        endPresence.end();
        next.addFlashAttribute("notice", "You are not shown any more.");
        return "redirect:" + PATH;
    }

    private Instant today(LocalTime hour) {
        return clock.instant().atZone(Dates.ZONE).with(hour).toInstant();
    }

    private String show(PresenceForm form, FormErrors errors, Model model) {
        var partnership = CurrentViewer.member().partnership();
        var all = new Sites.Search(partnership, Unit.SITE, "", Optional.empty(), Optional.empty(), MOST_SITES);
        List<Option> options = sites.page(all).stream()
                .map(site -> new Option(site.id().toString(), site.name()))
                .toList();
        model.addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute("options", options)
                .addAttribute("own", advisersIn.own().orElse(null));
        return "referral/presence/form";
    }
}
