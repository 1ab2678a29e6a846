package org.alongside.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.alongside.part.Option;
import org.alongside.viewer.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's page, and changing what they are in an agency. */
@Controller
class PersonPages {

    static final String LAST = "This is the agency’s last administrator. Make somebody else one first.";

    private final People people;
    private final ChangeRoles changeRoles;
    private final ChangeTeams changeTeams;
    private final LeaveAgency leaveAgency;

    PersonPages(People people, ChangeRoles changeRoles, ChangeTeams changeTeams, LeaveAgency leaveAgency) {
        this.people = people;
        this.changeRoles = changeRoles;
        this.changeTeams = changeTeams;
        this.leaveAgency = leaveAgency;
    }

    @GetMapping("/people/{person}")
    String show(@PathVariable UUID person, Model model) {
        model.addAttribute("view", people.view(person));
        return "people/person";
    }

    @GetMapping("/people/{person}/roles/{agency}")
    ModelAndView roles(@PathVariable UUID person, @PathVariable UUID agency) {
        var at = at(person, agency);
        return rolesPage(at, at.now(), at.now(), FormErrors.NONE);
    }

    @PostMapping("/people/{person}/roles/{agency}")
    ModelAndView changeRoles(
            @PathVariable UUID person,
            @PathVariable UUID agency,
            @RequestParam(required = false) @Nullable List<String> seen,
            @RequestParam(required = false) @Nullable List<String> roles,
            RedirectAttributes next) {
        var at = at(person, agency);
        var before = roles(seen);
        var wanted = roles(roles);
        if (wanted.isEmpty() && at.others().isEmpty()) {
            return rolesPage(at, before, wanted, FormErrors.of("roles", "Choose at least one role, or use “Has left”"));
        }
        return switch (changeRoles.change(person, agency, before, wanted)) {
            case ChangeRoles.Changed ignored -> Answer.done(next, page(person), "Roles changed.");
            case ChangeRoles.Overtaken overtaken ->
                Answer.overtaken(overtaken.by().meanwhile(), page(person));
            case ChangeRoles.LastOne ignored -> rolesPage(at, before, wanted, FormErrors.of("roles", LAST));
            case ChangeRoles.NotAllowed ignored -> throw new NotFound();
        };
    }

    @GetMapping("/people/{person}/teams/{agency}")
    ModelAndView teams(@PathVariable UUID person, @PathVariable UUID agency) {
        var at = at(person, agency);
        if (!at.staffed() || at.work().teams().isEmpty()) {
            throw new NotFound();
        }
        return new ModelAndView("people/teams").addObject("at", at);
    }

    @PostMapping("/people/{person}/teams/{agency}")
    ModelAndView changeTeams(
            @PathVariable UUID person,
            @PathVariable UUID agency,
            @RequestParam(required = false) @Nullable List<UUID> teams,
            RedirectAttributes next) {
        return switch (changeTeams.change(person, agency, teams == null ? Set.of() : Set.copyOf(teams))) {
            case ChangeTeams.Changed ignored -> Answer.done(next, page(person), "Teams changed.");
            case ChangeTeams.NotAllowed ignored -> throw new NotFound();
        };
    }

    @GetMapping("/people/{person}/leave/{agency}")
    ModelAndView leaving(@PathVariable UUID person, @PathVariable UUID agency) {
        return leavePage(at(person, agency), FormErrors.NONE);
    }

    @PostMapping("/people/{person}/leave/{agency}")
    ModelAndView leave(@PathVariable UUID person, @PathVariable UUID agency, RedirectAttributes next) {
        return switch (leaveAgency.leave(person, agency)) {
            case LeaveAgency.Left ignored ->
                Answer.done(next, page(person), "They have left. What they did here stays.");
            case LeaveAgency.AlreadyLeft already ->
                Answer.overtaken(already.by().meanwhile(), page(person));
            case LeaveAgency.LastOne ignored -> leavePage(at(person, agency), FormErrors.of("confirm", LAST));
            case LeaveAgency.NotAllowed ignored -> throw new NotFound();
        };
    }

    private At at(UUID person, UUID agency) {
        return people.at(person, agency);
    }

    private static ModelAndView rolesPage(At at, Set<Role> seen, Set<Role> chosen, FormErrors errors) {
        return new ModelAndView("people/roles")
                .addObject("at", at)
                .addObject(
                        "options",
                        at.may().stream().sorted().map(PersonPages::option).toList())
                .addObject("seen", keys(seen))
                .addObject("chosen", keys(chosen))
                .addObject("errors", errors);
    }

    private static ModelAndView leavePage(At at, FormErrors errors) {
        var work = at.work();
        var person = "/people/" + at.person().id();
        var teams = work.teamNames().isEmpty() ? "" : "; teams " + work.teamNames();
        return new ModelAndView("page/confirm")
                .addObject(
                        "confirm",
                        new Confirm(
                                "Has left",
                                at.person().name() + " has left?",
                                work.agencyName(),
                                "Ends at once: " + work.titles() + teams + ". What they did stays.",
                                "Has left",
                                person + "/leave/" + work.agency(),
                                person,
                                Map.of()))
                .addObject("errors", errors);
    }

    private static String page(UUID person) {
        return "/people/" + person;
    }

    private static Option option(Role role) {
        return new Option(role.key(), role.title());
    }

    private static Set<Role> roles(@Nullable List<String> keys) {
        return keys == null ? Set.of() : keys.stream().map(Role::of).collect(toUnmodifiableSet());
    }

    private static List<String> keys(Set<Role> roles) {
        return roles.stream().sorted().map(Role::key).toList();
    }
}
