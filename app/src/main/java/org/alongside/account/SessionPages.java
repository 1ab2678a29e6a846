package org.alongside.account;

import jakarta.servlet.http.HttpSession;
import org.alongside.session.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where I am signed in. */
@Controller
class SessionPages {

    private final Myself myself;
    private final Sessions sessions;

    SessionPages(Myself myself, Sessions sessions) {
        this.myself = myself;
        this.sessions = sessions;
    }

    @GetMapping("/account/sessions")
    String list(Model model, HttpSession session) {
        model.addAttribute("sessions", sessions.of(myself.id(), session.getId()));
        return "account/sessions";
    }

    @PostMapping("/account/sessions/end")
    String end(@RequestParam String session, RedirectAttributes next) {
        sessions.end(myself.id(), session);
        next.addFlashAttribute("notice", "Signed out there.");
        return "redirect:/account/sessions";
    }

    @PostMapping("/account/sessions/end-all")
    String endAll() {
        sessions.endAll(myself.id());
        return "redirect:/sign-in?because=signed-out";
    }
}
