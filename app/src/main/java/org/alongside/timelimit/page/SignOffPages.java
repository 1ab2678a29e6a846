package org.alongside.timelimit.page;

import java.util.UUID;
import org.alongside.page.NotFound;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.signoff.SignRule;
import org.alongside.timelimit.signoff.WithdrawSignature;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A supervisor signs a rule for her agency, or takes the signature back. */
@Controller
class SignOffPages {

    private final Catalogue catalogue = Catalogue.shipped();
    private final SignRule signRule;
    private final WithdrawSignature withdrawSignature;

    SignOffPages(SignRule signRule, WithdrawSignature withdrawSignature) {
        this.signRule = signRule;
        this.withdrawSignature = withdrawSignature;
    }

    @PostMapping("/time-limits/{name}/sign")
    String sign(@PathVariable String name, @RequestParam String fingerprint, RedirectAttributes next) {
        var limit = catalogue.find(name).orElseThrow(NotFound::new);
        next.addFlashAttribute(
                "notice",
                switch (signRule.sign(limit, fingerprint)) {
                    case SignRule.Signed ignored -> "Signed for your agency.";
                    case SignRule.SignedBefore ignored -> "It was signed before.";
                    case SignRule.Changed ignored -> "The rule has changed. Read it again before you sign.";
                });
        return "redirect:/time-limits/" + limit.clock();
    }

    @PostMapping("/time-limits/{name}/withdraw")
    String withdraw(@PathVariable String name, @RequestParam UUID signature, RedirectAttributes next) {
        var limit = catalogue.find(name).orElseThrow(NotFound::new);
        next.addFlashAttribute(
                "notice",
                withdrawSignature.withdraw(signature)
                        ? "The signature was taken back."
                        : "The signature was not there any more.");
        return "redirect:/time-limits/" + limit.clock();
    }
}
