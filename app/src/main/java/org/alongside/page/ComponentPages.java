package org.alongside.page;

import java.time.Duration;
import java.util.List;
import org.alongside.part.Link;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The living component page of the demo: every building block with realistic content, in the states it can have. */
@Controller
@ConditionalOnProperty("alongside.demo")
class ComponentPages {

    private static final FormErrors MISTAKES = FormErrors.of("wrong-email", "Enter an email address, like name@nhs.net")
            .with("wrong-password", "Password must have at least 12 characters")
            .with("wrong-reason", "Say why the referral cannot be taken")
            .with("wrong-site", "Choose a site")
            .with("wrong-urgency", "Say how urgent this is")
            .with("wrong-areas", "Choose at least one law area")
            .with("wrong-consent", "Confirm that the patient agreed")
            .with("wrong-deadline", "The date on the letter must be a real date")
            .with("wrong-file", "The file must be a CSV file");

    @GetMapping("/components")
    String components(Model model) {
        model.addAttribute("chrome", sample()).addAttribute("mistakes", MISTAKES);
        return "page/components";
    }

    @GetMapping("/components/plain")
    String plain() {
        return "page/componentsPlain";
    }

    private static Chrome sample() {
        var person = new Chrome.Person("Amira Haddad", "Adviser, Northbank Law Centre", "/components");
        return Chrome.of(person, navigation(), Duration.ZERO, true);
    }

    private static Menu navigation() {
        return new Menu(List.of(
                new Link("Today", "/"),
                new Link("Referrals", "/referrals"),
                new Link("Clients", "/clients"),
                new Link("Rota", "/rota"),
                new Link("Components", "/components")));
    }
}
