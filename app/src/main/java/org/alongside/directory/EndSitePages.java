package org.alongside.directory;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Place.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a site, after asking once more. */
@Controller
@RequestMapping("/partnerships/{partnership}/sites/{id}/end")
class EndSitePages {

    private final Partnerships partnerships;
    private final Sites sites;
    private final EndSite endSite;
    private final Clock clock;

    EndSitePages(Partnerships partnerships, Sites sites, EndSite endSite, Clock clock) {
        this.partnerships = partnerships;
        this.sites = sites;
        this.endSite = endSite;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID partnership, @PathVariable UUID id, Model model) {
        var shaped = partnerships.shaped(partnership);
        var site = sites.find(partnership, Unit.SITE, id)
                .filter(one -> one.endedOn().isEmpty())
                .orElseThrow(NotFound::new);
        model.addAttribute(
                "confirm",
                new Confirm(
                        "End a site",
                        "End " + site.name() + "?",
                        shaped.name(),
                        "It ends today and leaves the list. This cannot be undone. What happened there stays.",
                        "End site",
                        site.path() + "/end",
                        site.path(),
                        Map.of("version", "" + site.version())));
        return "page/confirm";
    }

    @PostMapping
    ModelAndView end(
            @PathVariable UUID partnership, @PathVariable UUID id, @RequestParam int version, RedirectAttributes next) {
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        if (!endSite.end(partnership, id, version, today)) {
            return Answer.overtaken("Somebody has changed this site meanwhile.", place(partnership) + "/" + id);
        }
        return Answer.done(next, place(partnership), "Site ended.");
    }

    private static String place(UUID partnership) {
        return "/partnerships/" + partnership + "/sites";
    }
}
