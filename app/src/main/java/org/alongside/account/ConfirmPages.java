package org.alongside.account;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.alongside.page.FormErrors;
import org.alongside.password.Passwords;
import org.alongside.throttle.Budget;
import org.alongside.throttle.Throttle;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the password once more before an account is changed by somebody who found a screen unlocked. */
@Controller
class ConfirmPages {

    private final Myself myself;
    private final Passwords passwords;
    private final Throttle throttle;

    ConfirmPages(Myself myself, Passwords passwords, Throttle throttle) {
        this.myself = myself;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @GetMapping("/account/confirm")
    String form() {
        return "account/confirm";
    }

    @PostMapping("/account/confirm")
    String confirm(@RequestParam(defaultValue = "") String password, Model model, HttpSession session) {
        var me = myself.id();
        var claims = List.of(Budget.CONFIRMATION.of(me.toString()));
        if (throttle.take(claims) instanceof Throttle.Turn.Wait) {
            model.addAttribute("errors", FormErrors.of("password", "Too many attempts. Try again in a while"));
            return "account/confirm";
        }
        if (!passwords.match(me, password)) {
            model.addAttribute("errors", FormErrors.of("password", "This is not your password"));
            return "account/confirm";
        }
        throttle.right(claims);
        return myself.confirmed(session);
    }
}
