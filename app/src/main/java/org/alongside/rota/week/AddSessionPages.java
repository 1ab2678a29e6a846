package org.alongside.rota.week;

import java.util.Optional;
import org.alongside.page.FormErrors;
import org.alongside.rota.Arranges;
import org.alongside.rota.NewSession;
import org.alongside.rota.PublishSession;
import org.alongside.rota.WrittenDay;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding one session by hand; it is published at once. */
@Controller
@RequestMapping("/rota/sessions/new")
class AddSessionPages {

    private final Arranges arranges;
    private final Advisers advisers;
    private final Places places;
    private final UsualSlots usualSlots;
    private final PublishSession publishSession;

    AddSessionPages(
            Arranges arranges, Advisers advisers, Places places, UsualSlots usualSlots, PublishSession publishSession) {
        this.arranges = arranges;
        this.advisers = advisers;
        this.places = places;
        this.usualSlots = usualSlots;
        this.publishSession = publishSession;
    }

    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String adviser,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        arranges.demand();
        var kind = places.named(place).map(RotaPlace::kind).orElse(RotaPlace.Kind.SITE);
        var written = WrittenDay.read(day).map(WrittenDay::write).orElse("");
        return show(SessionForm.of(usualSlots.of(kind), adviser, place, written), FormErrors.NONE, model);
    }

    @PostMapping
    String add(SessionForm form, Model model, RedirectAttributes next) {
        arranges.demand();
        var adviser = advisers.arranged(form.adviser());
        var place = places.named(form.place());
        var errors = FormErrors.NONE
                .unless(adviser.isPresent(), "adviser", "Choose who holds the session")
                .unless(place.isPresent(), "place", "Choose where it is held")
                .and(form.errors());
        if (errors.any()) {
            return show(form, errors, model);
        }
        return switch (publishSession.publish(session(form, adviser.orElseThrow(), place.orElseThrow()))) {
            case PublishSession.Published published -> {
                next.addFlashAttribute("notice", "Session published.");
                yield "redirect:/rota/sessions/" + published.session();
            }
            case PublishSession.AdviserElsewhere ignored ->
                show(form, FormErrors.of("adviser", "This adviser has another session at that time"), model);
            case PublishSession.RoomTaken ignored ->
                show(form, FormErrors.of("place", "Somebody else has this room at that time"), model);
            case PublishSession.NoSuchPlace ignored ->
                show(form, FormErrors.of("place", "This adviser or place is not there any more. Choose again"), model);
        };
    }

    private static NewSession session(SessionForm form, RotaAdviser adviser, RotaPlace place) {
        return new NewSession(
                adviser.agency(),
                adviser.id(),
                place.where(),
                form.times().orElseThrow().on(form.date().orElseThrow()),
                form.chosenSlots(),
                form.walksIn(),
                Optional.empty());
    }

    private String show(SessionForm form, FormErrors errors, Model model) {
        model.addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute(
                        "advisers",
                        advisers.arranged().stream().map(RotaAdviser::option).toList())
                .addAttribute(
                        "places", places.all().stream().map(RotaPlace::option).toList());
        return "rota/week/add";
    }
}
