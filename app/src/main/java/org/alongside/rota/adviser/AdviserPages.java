package org.alongside.rota.adviser;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.rota.Arranges;
import org.alongside.rota.Rota;
import org.alongside.rota.leave.Leaves;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.alongside.viewer.CurrentViewer;
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

/** The advisers: a list, one of them with sessions and leave, and what the planner must know. */
@Controller
@RequestMapping("/rota/advisers")
class AdviserPages {

    private static final Duration AHEAD = Duration.ofDays(28);

    private final Arranges arranges;
    private final Advisers advisers;
    private final Profiles profiles;
    private final SaveProfile saveProfile;
    private final Leaves leaves;
    private final Places places;
    private final Rota rota;
    private final Clock clock;

    AdviserPages(
            Arranges arranges,
            Advisers advisers,
            Profiles profiles,
            SaveProfile saveProfile,
            Leaves leaves,
            Places places,
            Rota rota,
            Clock clock) {
        this.arranges = arranges;
        this.advisers = advisers;
        this.profiles = profiles;
        this.saveProfile = saveProfile;
        this.leaves = leaves;
        this.places = places;
        this.rota = rota;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        arranges.demand();
        model.addAttribute("advisers", advisers.arranged()).addAttribute("profiles", profiles.all());
        return "rota/adviser/list";
    }

    @GetMapping("/{id}")
    String adviser(@PathVariable UUID id, Model model) {
        arranges.demandLook();
        var adviser = advisers.find(id).orElseThrow(NotFound::new);
        arranges.demandOwn(adviser.agency(), id);
        var now = clock.instant();
        var profile = profiles.of(id);
        model.addAttribute("adviser", adviser)
                .addAttribute("profile", profile)
                .addAttribute("homeSite", homeSite(profile))
                .addAttribute("sessions", rota.of(id, now, now.plus(AHEAD)))
                .addAttribute("leaves", leaves.of(id))
                .addAttribute("arranges", Arranges.may(CurrentViewer.get(), adviser.agency()));
        return "rota/adviser/adviser";
    }

    private String homeSite(Profile profile) {
        return profile.home()
                .site()
                .flatMap(site -> places.named(site.toString()))
                .map(RotaPlace::name)
                .orElse("");
    }

    @GetMapping("/{id}/change")
    String form(@PathVariable UUID id, Model model) {
        return show(arranged(id), ProfileForm.of(profiles.of(id)), FormErrors.NONE, model);
    }

    @PostMapping("/{id}/change")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable Set<String> works,
            Model model,
            RedirectAttributes next) {
        var adviser = arranged(id);
        var form = form(typed, works);
        var errors = form.errors();
        if (errors.any()) {
            return new ModelAndView(show(adviser, form, errors, model), model.asMap());
        }
        return saveProfile.save(form.profile(id))
                ? Answer.done(next, adviser.path(), "Saved.")
                : Answer.overtaken("Somebody has changed this adviser meanwhile.", adviser.path());
    }

    private static ProfileForm form(Map<String, String> typed, @Nullable Set<String> works) {
        var levels = Arrays.stream(LawArea.values())
                .map(Choice::key)
                .filter(typed::containsKey)
                .collect(Collectors.toMap(key -> key, typed::get));
        return new ProfileForm(
                typed.get("halfDays"),
                works,
                typed.get("postcode"),
                typed.get("site"),
                typed.get("coordinates"),
                levels,
                typed.get("immigration"),
                typed.get("debt"),
                typed.get("languages"),
                typed.get("version"));
    }

    private RotaAdviser arranged(UUID id) {
        arranges.demand();
        var adviser = advisers.find(id).orElseThrow(NotFound::new);
        arranges.demand(adviser.agency());
        return adviser;
    }

    private String show(RotaAdviser adviser, ProfileForm form, FormErrors errors, Model model) {
        model.addAttribute("adviser", adviser)
                .addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute(
                        "sites",
                        places.whole().stream()
                                .filter(place -> place.kind() == RotaPlace.Kind.SITE)
                                .map(RotaPlace::option)
                                .toList())
                .addAttribute(
                        "levels",
                        Arrays.stream(Level.values())
                                .map(level -> new Option(level.key(), level.label()))
                                .toList());
        return "rota/adviser/form";
    }
}
