package org.alongside.referral.inbox;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.alongside.referral.route.Beside;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One received referral. */
@Controller
class ArrivalPages {

    private final OpenArrival openArrival;
    private final Beside beside;

    ArrivalPages(OpenArrival openArrival, Beside beside) {
        this.openArrival = openArrival;
        this.beside = beside;
    }

    @GetMapping("/inbox/{id}")
    String show(@PathVariable UUID id, HttpSession session, Model model) {
        model.addAttribute("view", openArrival.open(id))
                .addAttribute("beside", beside.of(id))
                .addAttribute("back", LastList.kept(session));
        return "inbox/arrival";
    }
}
