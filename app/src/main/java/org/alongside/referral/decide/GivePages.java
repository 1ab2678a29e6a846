package org.alongside.referral.decide;

import java.util.ArrayList;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.Ids;
import org.alongside.part.Option;
import org.alongside.referral.inbox.OpenArrival;
import org.alongside.referral.triage.GiveToTeam;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a waiting referral to a team. */
@Controller
class GivePages {

    private final OpenArrival openArrival;
    private final GiveToTeam giveToTeam;

    GivePages(OpenArrival openArrival, GiveToTeam giveToTeam) {
        this.openArrival = openArrival;
        this.giveToTeam = giveToTeam;
    }

    @GetMapping("/inbox/{id}/team")
    ModelAndView form(@PathVariable UUID id) {
        var view = openArrival.open(id);
        if (!view.open()) {
            return new ModelAndView("redirect:" + view.path());
        }
        var options = new ArrayList<Option>();
        view.teams().forEach(team -> options.add(new Option(team.id().toString(), team.name())));
        options.add(new Option("", "No team"));
        return new ModelAndView("inbox/team")
                .addObject("view", view)
                .addObject("options", options)
                .addObject("team", view.leg().team().map(UUID::toString).orElse(""));
    }

    @PostMapping("/inbox/{id}/team")
    ModelAndView give(@PathVariable UUID id, @RequestParam(defaultValue = "") String team, RedirectAttributes next) {
        var wanted = Ids.read(team);
        return switch (giveToTeam.give(id, wanted)) {
            case GiveToTeam.Given ignored ->
                Answer.done(next, "/inbox/" + id, wanted.isPresent() ? "Given to the team." : "With no team now.");
            case GiveToTeam.TooLate late -> Late.page(id, late.overtaken(), next);
        };
    }
}
