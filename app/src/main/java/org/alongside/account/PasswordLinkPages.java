package org.alongside.account;

import java.net.URI;
import java.util.UUID;
import org.alongside.access.Standing;
import org.alongside.page.FormErrors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making a link for somebody who forgot their password, and following it. */
@Controller
class PasswordLinkPages {

    private final PasswordLinks links;
    private final URI address;

    PasswordLinkPages(PasswordLinks links, @Value("${alongside.address}") URI address) {
        this.links = links;
        this.address = address;
    }

    @GetMapping("/people/{person}/password-link")
    String offer(@PathVariable UUID person, Model model) {
        model.addAttribute("person", links.of(person));
        model.addAttribute("link", model.getAttribute("link"));
        return "account/passwordLink";
    }

    @PostMapping("/people/{person}/password-link")
    String make(@PathVariable UUID person, RedirectAttributes next) {
        next.addFlashAttribute(
                "link", address.resolve("/set-password/" + links.make(person)).toString());
        return "redirect:/people/" + person + "/password-link";
    }

    @GetMapping("/set-password/{token}")
    String form(@PathVariable String token, Model model) {
        return links.owner(token).map(owner -> page(model, token, owner)).orElse("account/linkGone");
    }

    @PostMapping("/set-password/{token}")
    String set(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            Model model,
            RedirectAttributes next) {
        var owner = links.owner(token);
        if (owner.isEmpty()) {
            return "account/linkGone";
        }
        var problem = links.use(owner.get(), password);
        if (problem.isPresent()) {
            model.addAttribute("errors", FormErrors.of("password", problem.get()));
            return page(model, token, owner.get());
        }
        next.addFlashAttribute("notice", "Your password has been set. Sign in with it.");
        return "redirect:/sign-in";
    }

    private static String page(Model model, String token, Standing owner) {
        model.addAttribute("token", token);
        model.addAttribute("email", owner.email());
        return "account/setPassword";
    }
}
