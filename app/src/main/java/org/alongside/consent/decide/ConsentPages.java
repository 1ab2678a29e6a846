package org.alongside.consent.decide;

import java.util.Map;
import java.util.UUID;
import org.alongside.consent.Decision;
import org.alongside.consent.Subject;
import org.alongside.consent.WithdrawConsent;
import org.alongside.page.Answer;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a client agreed to, and taking it back. */
@Controller
class ConsentPages {

    private final ReadConsents readConsents;
    private final WithdrawConsent withdrawConsent;

    ConsentPages(ReadConsents readConsents, WithdrawConsent withdrawConsent) {
        this.readConsents = readConsents;
        this.withdrawConsent = withdrawConsent;
    }

    @GetMapping("/clients/{client}/consents")
    String list(@PathVariable UUID client, Model model) {
        model.addAttribute("view", readConsents.read(client));
        return "consent/list";
    }

    @GetMapping("/clients/{client}/consents/{id}/withdraw")
    String ask(@PathVariable UUID client, @PathVariable UUID id, Model model) {
        var view = readConsents.demand(client);
        var decision = of(view, id);
        model.addAttribute(
                "confirm",
                new Confirm(
                        "Withdraw a consent",
                        "Withdraw this consent?",
                        view.client().name(),
                        decision.about() + ". Sharing stops at once; the case goes on.",
                        "Withdraw",
                        view.path() + "/" + id + "/withdraw",
                        view.path(),
                        Map.of()));
        return "page/confirm";
    }

    @PostMapping("/clients/{client}/consents/{id}/withdraw")
    ModelAndView withdraw(@PathVariable UUID client, @PathVariable UUID id, RedirectAttributes next) {
        var view = readConsents.demand(client);
        of(view, id);
        return switch (withdrawConsent.withdraw(id)) {
            case WithdrawConsent.Withdrawn ignored -> Answer.done(next, view.path(), "Consent withdrawn.");
            case WithdrawConsent.NothingToWithdraw ignored ->
                Answer.done(next, view.path(), "It was withdrawn before.");
        };
    }

    private static Decision of(ConsentsView view, UUID id) {
        return view.decision(id)
                .filter(one -> one.subject() instanceof Subject.OfClient)
                .orElseThrow(NotFound::new);
    }
}
