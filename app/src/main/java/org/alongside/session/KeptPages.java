package org.alongside.session;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody had typed when their session ended: look at it, then send it or throw it away. */
@Controller
class KeptPages {

    @GetMapping(Kept.PAGE)
    String show(Model model, HttpSession session) {
        var kept = Kept.in(session);
        if (kept.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("kept", kept.get());
        return "session/sentTooLate";
    }

    @PostMapping(Kept.PAGE + "/discard")
    String discard(HttpSession session, RedirectAttributes next) {
        Kept.drop(session);
        next.addFlashAttribute("notice", "What you had typed has been thrown away.");
        return "redirect:/";
    }
}
