package org.alongside.gate;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.alongside.access.Standings;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.signin.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing which agency one works for now. */
@Controller
class WorkingAsPages {

    private final Standings standings;
    private final FirstPlace firstPlace;

    WorkingAsPages(Standings standings, FirstPlace firstPlace) {
        this.standings = standings;
        this.firstPlace = firstPlace;
    }

    @GetMapping("/working-as")
    String choose(Model model, HttpSession session) {
        var choices = choices();
        return page(
                model,
                choices,
                WorkingAs.kept(choices, session).map(WorkingAs::key).orElse(""));
    }

    @PostMapping("/working-as")
    String chosen(
            @RequestParam(defaultValue = "") String place, Model model, HttpSession session, RedirectAttributes next) {
        var choices = choices();
        var choice = choices.stream().filter(each -> each.key().equals(place)).findFirst();
        if (choice.isEmpty()) {
            model.addAttribute("errors", FormErrors.of("place", "Choose what you work as"));
            return page(model, choices, "");
        }
        firstPlace.choose(Door.signedIn().orElseThrow().person(), choice.get(), session);
        next.addFlashAttribute("notice", "You now work as " + choice.get().words() + ".");
        return "redirect:/";
    }

    private List<WorkingAs> choices() {
        var signedIn = Door.signedIn().orElseThrow(NotFound::new);
        return WorkingAs.choices(standings.of(signedIn.person()).orElseThrow(NotFound::new));
    }

    private static String page(Model model, List<WorkingAs> choices, String chosen) {
        model.addAttribute(
                "options",
                choices.stream()
                        .map(choice -> new Option(choice.key(), choice.words()))
                        .toList());
        model.addAttribute("chosen", chosen);
        return "gate/workingAs";
    }
}
