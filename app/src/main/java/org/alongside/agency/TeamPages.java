package org.alongside.agency;

import java.util.Map;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One team: who is in it, and its end. Somebody is put into it on their own page. */
@Controller
class TeamPages {

    private final AgenciesOfViewer agencies;
    private final EndTeam endTeam;
    private final TakeOut takeOut;

    TeamPages(AgenciesOfViewer agencies, EndTeam endTeam, TakeOut takeOut) {
        this.agencies = agencies;
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
            case TakeOut.Done ignored -> Answer.done(next, "/people/teams/" + id, "Taken out of the team.");
            case TakeOut.NotAllowed ignored -> throw new NotFound();
        };
    }

    @GetMapping("/people/teams/{id}/end")
    ModelAndView ending(@PathVariable UUID id) {
        var team = agencies.team(id).team();
        var here = "/people/teams/" + id;
        return new ModelAndView("page/confirm")
                .addObject(
                        "confirm",
                        new Confirm(
                                "End a team",
                                "End " + team.name() + "?",
                                team.agencyName(),
                                "This cannot be undone. Its people stay with the agency.",
                                "End team",
                                here + "/end",
                                here,
                                Map.of()));
    }

    @PostMapping("/people/teams/{id}/end")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes next) {
        var agency = agencies.team(id).team().agency();
        return switch (endTeam.end(id)) {
            case EndTeam.Done ignored -> Answer.done(next, "/people/agencies/" + agency, "Team ended.");
            case EndTeam.NotAllowed ignored -> throw new NotFound();
        };
    }
}
