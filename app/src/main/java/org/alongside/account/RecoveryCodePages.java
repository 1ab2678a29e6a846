package org.alongside.account;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.secondfactor.RecoveryCodes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recovery codes: shown once, right after they were made. */
@Controller
class RecoveryCodePages {

    private final Myself myself;
    private final RecoveryCodes recovery;

    RecoveryCodePages(Myself myself, RecoveryCodes recovery) {
        this.myself = myself;
        this.recovery = recovery;
    }

    @GetMapping("/account/recovery-codes")
    String show(Model model) {
        model.addAttribute("left", recovery.left(myself.id()));
        model.addAttribute("codes", model.getAttribute("codes"));
        return "account/recoveryCodes";
    }

    @PostMapping("/account/recovery-codes")
    String make(HttpServletRequest request, RedirectAttributes next) {
        var confirm = myself.confirmFirst(request);
        if (confirm.isEmpty()) {
            next.addFlashAttribute("codes", recovery.make(myself.id()));
        }
        return confirm.orElse("redirect:/account/recovery-codes");
    }
}
