package org.alongside.openid;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.alongside.page.AccountPart;
import org.alongside.page.NotFound;
import org.alongside.signin.Door;
import org.alongside.signin.Recently;
import org.alongside.signin.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Linking one's own account to the provider, and unlinking it. */
@Controller
@Order(20)
@ConditionalOnExpression("!'${alongside.oidc.issuer:}'.isBlank()")
class ProviderPages implements AccountPart {

    private final LinkIdentity link;
    private final Provider provider;
    private final Recently recently;

    ProviderPages(LinkIdentity link, Provider provider, Recently recently) {
        this.link = link;
        this.provider = provider;
        this.recently = recently;
    }

    @GetMapping("/account/provider")
    String show(Model model) {
        model.addAttribute("provider", provider.name());
        model.addAttribute("linked", link.isLinked(me(), provider.issuer()));
        return "openid/provider";
    }

    @PostMapping("/account/provider/link")
    String begin(HttpSession session) {
        if (!recently.proved(session)) {
            return "redirect:/account/confirm";
        }
        session.setAttribute(AfterProvider.LINKING, me());
        return "redirect:" + OpenIdConfiguration.START;
    }

    @PostMapping("/account/provider/unlink")
    String unlink(HttpSession session, RedirectAttributes next) {
        if (!recently.proved(session)) {
            return "redirect:/account/confirm";
        }
        link.unlink(me());
        next.addFlashAttribute("notice", "The link has been removed.");
        return "redirect:/account/provider";
    }

    private static UUID me() {
        return Door.signedIn().map(SignedIn::person).orElseThrow(NotFound::new);
    }

    @Override
    public String title() {
        return provider.name();
    }

    @Override
    public String state(UUID person) {
        return link.isLinked(person, provider.issuer()) ? "Linked" : "Not linked";
    }

    @Override
    public String page() {
        return "/account/provider";
    }
}
