package org.alongside.agency;

import java.util.UUID;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One team: who is in it, its name, its end. Somebody is put into it on their own page. */
@Controller
class TeamPages {

    private final AgenciesOfViewer agencies;
    private final RenameTeam renameTeam;
    private final EndTeam endTeam;
    private final TakeOut takeOut;

    TeamPages(AgenciesOfViewer agencies, RenameTeam renameTeam, EndTeam endTeam, TakeOut takeOut) {
        this.agencies = agencies;
        this.renameTeam = renameTeam;
        this.endTeam = endTeam;
        this.takeOut = takeOut;
    }

    @GetMapping("/people/teams/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", agencies.team(id));
        return "agency/team";
    }

    @PostMapping("/people/teams/{id}/take-out")
    ModelAndView takeOut(@PathVariable UUID id, @RequestParam UUID person, RedirectAttributes next) {
        return switch (takeOut.takeOut(person, id)) {
            case TakeOut.Done ignored -> AgencyPages.done(next, "/people/teams/" + id, "Taken out of the team.");
            case TakeOut.NotAllowed ignored -> throw new NotFound();
        };
    }

    @GetMapping("/people/teams/{id}/name")
    ModelAndView name(@PathVariable UUID id) {
        var team = agencies.team(id).team();
        return namePage(id, team.name(), team.name(), FormErrors.NONE);
    }

    @PostMapping("/people/teams/{id}/name")
    ModelAndView rename(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes next) {
        var errors = AgencyPages.checked(name);
        if (errors.any()) {
            return namePage(id, was, name, errors);
        }
        return switch (renameTeam.rename(id, was, name)) {
            case RenameTeam.Renamed ignored -> AgencyPages.done(next, "/people/teams/" + id, "Name changed.");
            case RenameTeam.NameTaken ignored -> namePage(id, was, name, FormErrors.of("name", AgencyPages.TAKEN));
            case RenameTeam.Overtaken overtaken -> AgencyPages.overtaken(overtaken.name(), "/people/teams/" + id);
            case RenameTeam.NotAllowed ignored -> throw new NotFound();
        };
    }

    @PostMapping("/people/teams/{id}/end")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes next) {
        var agency = agencies.team(id).team().agency();
        return switch (endTeam.end(id)) {
            case EndTeam.Done ignored -> AgencyPages.done(next, "/people/agencies/" + agency, "Team ended.");
            case EndTeam.NotAllowed ignored -> throw new NotFound();
        };
    }

    private static ModelAndView namePage(UUID id, String was, String name, FormErrors errors) {
        return new ModelAndView("agency/name")
                .addObject("back", "/people/teams/" + id)
                .addObject("was", was)
                .addObject("name", name)
                .addObject("errors", errors);
    }
}
