package org.alongside.account;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.page.FormErrors;
import org.alongside.session.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password. */
@Controller
class PasswordPages {

    private final Myself myself;
    private final ChangePassword changePassword;
    private final Sessions sessions;

    PasswordPages(Myself myself, ChangePassword changePassword, Sessions sessions) {
        this.myself = myself;
        this.changePassword = changePassword;
        this.sessions = sessions;
    }

    @GetMapping("/account/password")
    String form(HttpServletRequest request) {
        return myself.confirmFirst(request).orElse("account/password");
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            RedirectAttributes next) {
        var confirm = myself.confirmFirst(request);
        if (confirm.isPresent()) {
            return confirm.get();
        }
        var problem = changePassword.change(myself.standing(), password, () -> {});
        if (problem.isPresent()) {
            model.addAttribute("errors", FormErrors.of("password", problem.get()));
            return "account/password";
        }
        sessions.endOthers(myself.id(), request.getSession().getId());
        next.addFlashAttribute("notice", "Your password has been changed. You are signed out on all other devices.");
        return "redirect:/account";
    }
}
