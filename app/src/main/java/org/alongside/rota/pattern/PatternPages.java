package org.alongside.rota.pattern;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.page.Answer;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.alongside.rota.Session;
import org.alongside.rota.WrittenDay;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.alongside.rota.week.SessionForm;
import org.alongside.rota.week.UsualSlots;
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

/** The patterns: list, add, end. */
@Controller
@RequestMapping(PatternPages.PATH)
class PatternPages {

    static final String PATH = "/rota/patterns";

    private final Arranges arranges;
    private final Patterns patterns;
    private final AddPattern addPattern;
    private final EndPattern endPattern;
    private final Advisers advisers;
    private final Places places;
    private final UsualSlots usualSlots;
    private final Clock clock;
    private final Supplier<UUID> ids;

    PatternPages(
            Arranges arranges,
            Patterns patterns,
            AddPattern addPattern,
            EndPattern endPattern,
            Advisers advisers,
            Places places,
            UsualSlots usualSlots,
            Clock clock,
            Supplier<UUID> ids) {
        this.arranges = arranges;
        this.patterns = patterns;
        this.addPattern = addPattern;
        this.endPattern = endPattern;
        this.advisers = advisers;
        this.places = places;
        this.usualSlots = usualSlots;
        this.clock = clock;
        this.ids = ids;
    }

    @GetMapping
    String list(Model model) {
        arranges.demand();
        model.addAttribute("patterns", patterns.current());
        return "rota/pattern/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        arranges.demand();
        var usual = usualSlots.of(RotaPlace.Kind.SITE);
        var session = SessionForm.of(usual, "", "", "");
        return show(PatternForm.of(session, "", Set.of(), ""), FormErrors.NONE, model);
    }

    @PostMapping("/new")
    String add(
            SessionForm session,
            @RequestParam(required = false) @Nullable String every,
            @RequestParam(required = false) @Nullable Set<String> weekdays,
            @RequestParam(required = false) @Nullable String last,
            Model model,
            RedirectAttributes next) {
        arranges.demand();
        var form = PatternForm.of(session, every, weekdays, last);
        var adviser = advisers.arranged(session.adviser());
        var place = places.named(session.place());
        var errors = FormErrors.NONE
                .unless(adviser.isPresent(), "adviser", "Choose who it is about")
                .unless(place.isPresent(), "place", "Choose where")
                .and(form.errors());
        if (errors.any()) {
            return show(form, errors, model);
        }
        addPattern.add(pattern(form, adviser.orElseThrow(), place.orElseThrow()));
        next.addFlashAttribute("notice", "Pattern added. Publish it when it is right.");
        return "redirect:" + PATH;
    }

    private Pattern pattern(PatternForm form, RotaAdviser adviser, RotaPlace place) {
        return new Pattern(
                ids.get(),
                adviser.agency(),
                new Session.Adviser(adviser.id(), adviser.name()),
                place.where(),
                place.name(),
                form.cycle(),
                form.session().times().orElseThrow(),
                form.session().chosenSlots(),
                form.session().walksIn());
    }

    @GetMapping("/{id}/end")
    String ask(@PathVariable UUID id, Model model) {
        return ask(id, "", FormErrors.NONE, model);
    }

    private String ask(UUID id, String last, FormErrors errors, Model model) {
        model.addAttribute("pattern", arranged(id)).addAttribute("last", last).addAttribute("errors", errors);
        return "rota/pattern/end";
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "false") boolean cancel,
            Model model,
            RedirectAttributes next) {
        arranged(id);
        var day = WrittenDay.read(last)
                .filter(one -> !one.isBefore(clock.instant().atZone(Dates.ZONE).toLocalDate()));
        if (day.isEmpty()) {
            var view = ask(id, last, FormErrors.of("last", "Enter its last day: today or later"), model);
            return new ModelAndView(view, model.asMap());
        }
        return switch (endPattern.end(id, day.get(), cancel)) {
            case EndPattern.Ended ended -> Answer.done(next, PATH, words(ended.cancelled()));
            case EndPattern.EndedBefore ignored ->
                Answer.overtaken("This pattern has an earlier last day already.", PATH);
        };
    }

    private static String words(int cancelled) {
        return cancelled == 0 ? "Pattern ended." : "Pattern ended; sessions cancelled: " + cancelled + ".";
    }

    private Pattern arranged(UUID id) {
        arranges.demand();
        var pattern = patterns.find(id).orElseThrow(NotFound::new);
        arranges.demand(pattern.agency());
        return pattern;
    }

    private String show(PatternForm form, FormErrors errors, Model model) {
        model.addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute("everyOptions", PatternForm.everyOptions())
                .addAttribute("weekdayOptions", PatternForm.weekdayOptions())
                .addAttribute(
                        "advisers",
                        advisers.arranged().stream().map(RotaAdviser::option).toList())
                .addAttribute(
                        "places", places.all().stream().map(RotaPlace::option).toList());
        return "rota/pattern/add";
    }
}
