package org.alongside.referral.route;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.referral.refer.Typed;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each agency takes, to read and to state anew. */
@Controller
@RequestMapping("/intake")
class IntakePages {

    private final Route route;
    private final StateIntake stateIntake;

    IntakePages(Route route, StateIntake stateIntake) {
        this.route = route;
        this.stateIntake = stateIntake;
    }

    static boolean may(Viewer viewer) {
        return viewer instanceof Viewer.Member
                && (viewer.has(Role.COORDINATOR)
                        || viewer.has(Role.SUPERVISOR)
                        || viewer.has(Role.AGENCY_ADMINISTRATOR));
    }

    @GetMapping
    String list(Model model) {
        if (!may(CurrentViewer.get())) {
            throw new NotFound();
        }
        var member = CurrentViewer.member();
        var takers = route.takers(member.partnership());
        model.addAttribute("takers", takers)
                .addAttribute(
                        "mine",
                        takers.stream()
                                .map(Intake::agency)
                                .filter(agency -> StateIntake.may(member, agency, member.partnership()))
                                .collect(Collectors.toSet()));
        return "intake/list";
    }

    @GetMapping("/{agency}")
    String form(@PathVariable UUID agency, Model model) {
        var intake = mine(agency);
        var typed = new Typed(Map.of())
                .with("areas", intake.lawAreas().stream().map(Choice::key).toArray(String[]::new))
                .with("takes", intake.takes())
                .with("eligible", intake.eligible())
                .with("urgentRoute", intake.urgentRoute())
                .with("door", Boolean.toString(intake.door()))
                .with("openToOthers", Boolean.toString(intake.openToOthers()));
        return show(intake, typed, model);
    }

    @PostMapping("/{agency}")
    String state(
            @PathVariable UUID agency,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes next) {
        var before = mine(agency);
        var typed = Typed.of(sent);
        var intake = read(before, typed);
        var errors = FormErrors.NONE.unless(!intake.lawAreas().isEmpty(), "areas", "Choose at least one area");
        for (var text : new String[] {"takes", "eligible", "urgentRoute"}) {
            errors = errors.unless(typed.text(text).length() <= 500, text, "Write at most 500 letters");
        }
        if (errors.any()) {
            model.addAttribute("errors", errors);
            return show(before, typed, model);
        }
        stateIntake.state(intake);
        next.addFlashAttribute("notice", "Saved. Referrers read it from now on.");
        return "redirect:/intake";
    }

    private static Intake read(Intake before, Typed typed) {
        var areas = EnumSet.noneOf(LawArea.class);
        Arrays.stream(LawArea.values())
                .filter(area -> typed.all("areas").contains(area.key()))
                .forEach(areas::add);
        return new Intake(
                before.agency(),
                before.partnership(),
                before.name(),
                areas,
                typed.text("takes"),
                typed.text("eligible"),
                typed.text("urgentRoute"),
                typed.ticked("door"),
                typed.ticked("openToOthers"));
    }

    private Intake mine(UUID agency) {
        if (!may(CurrentViewer.get())) {
            throw new NotFound();
        }
        var member = CurrentViewer.member();
        return route.takers(member.partnership()).stream()
                .filter(intake -> intake.agency().equals(agency))
                .filter(intake -> StateIntake.may(member, agency, member.partnership()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String show(Intake intake, Typed typed, Model model) {
        model.addAttribute("intake", intake).addAttribute("typed", typed);
        return "intake/form";
    }
}
