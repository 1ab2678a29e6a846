package org.alongside.setup;

import java.util.UUID;
import org.alongside.access.AddAgency;
import org.alongside.access.Agencies;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.ServiceModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agencies of a partnership, and the form to add one. */
@Controller
@RequestMapping("/partnerships/{partnership}/agencies")
class PartnerPages {

    private final Partnerships partnerships;
    private final Agencies agencies;
    private final AddAgency addAgency;

    PartnerPages(Partnerships partnerships, Agencies agencies, AddAgency addAgency) {
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.addAgency = addAgency;
    }

    @GetMapping
    String agencies(@PathVariable UUID partnership, Model model) {
        return page(partnership, "", "", model);
    }

    @PostMapping
    String add(
            @PathVariable UUID partnership,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            Model model,
            RedirectAttributes next) {
        partnerships.shaped(partnership);
        var chosen = Choice.named(ServiceModel.Kind.class, kind);
        var errors = FormErrors.NONE
                .unless(!name.isBlank() && name.length() <= 200, "name", "Enter a name of at most 200 letters")
                .unless(chosen.isPresent(), "kind", "Choose what kind of agency it is");
        if (errors.any()) {
            return again(partnership, name, kind, errors, model);
        }
        return switch (addAgency.add(partnership, name, chosen.orElseThrow().key())) {
            case AddAgency.Added ignored -> {
                next.addFlashAttribute("notice", name.strip() + " added.");
                yield "redirect:/partnerships/" + partnership + "/agencies";
            }
            case AddAgency.NameTaken ignored ->
                again(partnership, name, kind, FormErrors.of("name", "There is an agency of this name"), model);
            case AddAgency.NotAllowed ignored -> throw new NotFound();
        };
    }

    private String again(UUID partnership, String name, String kind, FormErrors errors, Model model) {
        model.addAttribute("errors", errors);
        return page(partnership, name, kind, model);
    }

    private String page(UUID partnership, String name, String kind, Model model) {
        model.addAttribute("partnership", partnerships.shaped(partnership));
        model.addAttribute("agencies", agencies.of(partnership));
        model.addAttribute("name", name);
        model.addAttribute("kind", kind);
        return "setup/agencies";
    }
}
