package org.alongside.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.alongside.page.Chrome;
import org.alongside.page.FormErrors;
import org.alongside.secondfactor.AddAuthenticator;
import org.alongside.secondfactor.RecoveryCodes;
import org.alongside.secondfactor.TwoSteps;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adding and removing the authenticator app. The secret waits in the session until its first code proves it arrived.
 */
@Controller
class AuthenticatorPages {

    private static final String SECRET = "account.new-secret";

    private final Myself myself;
    private final AddAuthenticator add;
    private final RecoveryCodes recovery;
    private final TwoSteps twoSteps;
    private final boolean demo;

    AuthenticatorPages(
            Myself myself,
            AddAuthenticator add,
            RecoveryCodes recovery,
            TwoSteps twoSteps,
            @Value("${alongside.demo:false}") boolean demo) {
        this.myself = myself;
        this.add = add;
        this.recovery = recovery;
        this.twoSteps = twoSteps;
        this.demo = demo;
    }

    @GetMapping("/account/authenticator")
    String form(Model model, HttpServletRequest request) {
        return myself.confirmFirst(request).orElseGet(() -> page(model, request.getSession()));
    }

    @PostMapping("/account/authenticator")
    String add(
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            RedirectAttributes next) {
        var confirm = myself.confirmFirst(request);
        if (confirm.isPresent()) {
            return confirm.get();
        }
        var session = request.getSession();
        if (!add.add(myself.id(), secret(session), code)) {
            model.addAttribute(
                    "errors", FormErrors.of("code", "That code does not fit. Enter the one your app shows now"));
            return page(model, session);
        }
        session.removeAttribute(SECRET);
        if (recovery.left(myself.id()) > 0) {
            next.addFlashAttribute("notice", "Your authenticator app has been added.");
            return "redirect:/account";
        }
        next.addFlashAttribute("codes", recovery.make(myself.id()));
        return "redirect:/account/recovery-codes";
    }

    @PostMapping("/account/authenticator/remove")
    String remove(HttpServletRequest request, RedirectAttributes next) {
        var confirm = myself.confirmFirst(request);
        if (confirm.isEmpty()) {
            add.remove(myself.id());
            next.addFlashAttribute("notice", "Your authenticator app has been removed.");
        }
        return confirm.orElse("redirect:/account");
    }

    private String page(Model model, HttpSession session) {
        var standing = myself.standing();
        model.addAttribute("has", twoSteps.hasApp(standing.person()));
        model.addAttribute("demanded", twoSteps.demandedOf(standing) && !twoSteps.has(standing.person()));
        model.addAttribute("demo", demo);
        model.addAttribute("offer", add.offer(secret(session), Chrome.PRODUCT, standing.email()));
        return "account/authenticator";
    }

    private byte[] secret(HttpSession session) {
        if (session.getAttribute(SECRET) instanceof byte[] waiting) {
            return waiting;
        }
        var secret = add.newSecret();
        session.setAttribute(SECRET, secret);
        return secret;
    }
}
