package org.alongside.appointment.walkin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.Choice;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The walk-in queue of a site, and its numbers for the waiting room. */
@Controller
@RequestMapping(WalkIns.PATH)
class WalkInPages {

    private static final String SECONDS = "20";

    private final WalkIns walkIns;
    private final WalkInQueue queue;
    private final AddWalkIn addWalkIn;
    private final CallNext callNext;
    private final EndWalkIn endWalkIn;
    private final Supplier<UUID> ids;

    WalkInPages(
            WalkIns walkIns,
            WalkInQueue queue,
            AddWalkIn addWalkIn,
            CallNext callNext,
            EndWalkIn endWalkIn,
            Supplier<UUID> ids) {
        this.walkIns = walkIns;
        this.queue = queue;
        this.addWalkIn = addWalkIn;
        this.callNext = callNext;
        this.endWalkIn = endWalkIn;
        this.ids = ids;
    }

    /** Where there is only one place today, it is that one. */
    @GetMapping
    String places(Model model) {
        var places = walkIns.today();
        if (places.size() == 1) {
            return "redirect:" + places.getFirst().path();
        }
        model.addAttribute("places", places);
        return "walkin/places";
    }

    @GetMapping("/{site}")
    ModelAndView show(@PathVariable UUID site) {
        return page(site, new WalkInForm(ids.get(), "", "", ""), FormErrors.NONE);
    }

    @PostMapping("/{site}")
    ModelAndView add(@PathVariable UUID site, WalkInForm form, RedirectAttributes next) {
        var errors = form.errors();
        if (errors.any()) {
            return page(site, form, errors);
        }
        var id = form.id() == null ? ids.get() : form.id();
        return switch (addWalkIn.add(id, site, form.arrival())) {
            case AddWalkIn.Added added -> Answer.done(next, path(site), "Number " + added.number() + ".");
            case AddWalkIn.Over ignored -> page(site, form, FormErrors.of("firstName", "The session is over"));
            case AddWalkIn.NoSuchReferral ignored ->
                page(site, form, FormErrors.of("reference", "There is no referral with this reference"));
        };
    }

    @PostMapping("/{site}/next")
    ModelAndView next(@PathVariable UUID site, RedirectAttributes next) {
        return switch (callNext.call(site)) {
            case CallNext.Called called ->
                Answer.done(next, path(site), "Call " + called.who().words() + ".");
            case CallNext.Nobody ignored -> Answer.done(next, path(site), "Nobody waits.");
        };
    }

    /** Whoever is given another time goes on to where it is booked or asked for. */
    @PostMapping("/{site}/{id}/{ending}")
    ModelAndView end(
            @PathVariable UUID site,
            @PathVariable UUID id,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable UUID referral,
            RedirectAttributes next) {
        var how = Choice.named(WalkIn.Ending.class, ending).orElseThrow(NotFound::new);
        var said = endWalkIn.end(site, id, how) ? how.label() + "." : "Somebody was quicker.";
        return switch (how) {
            case SEEN, LEFT -> Answer.done(next, path(site), said);
            case BOOKED, CALL_BACK -> Answer.done(next, onward(how, referral), said + " Now agree on the time.");
        };
    }

    @GetMapping("/{site}/display")
    String display(@PathVariable UUID site, Model model, HttpServletResponse response) {
        response.setHeader("Refresh", SECONDS);
        model.addAttribute("reading", queue.read(site));
        return "walkin/display";
    }

    /** Who was referred is booked or opened; whoever was not is taken in first. */
    private String onward(WalkIn.Ending how, @Nullable UUID referral) {
        if (referral == null) {
            return walkIns.sees() ? "/take-in" : "/refer";
        }
        if (how == WalkIn.Ending.BOOKED) {
            return "/appointments/book?referral=" + referral;
        }
        return (walkIns.sees() ? "/inbox/" : "/referrals/") + referral;
    }

    private ModelAndView page(UUID site, WalkInForm form, FormErrors errors) {
        return new ModelAndView("walkin/queue")
                .addObject("reading", queue.read(site))
                .addObject("form", form)
                .addObject("errors", errors);
    }

    private static String path(UUID site) {
        return WalkIns.PATH + "/" + site;
    }
}
