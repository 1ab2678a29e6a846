package org.alongside.client.identity;

import java.time.Clock;
import java.util.UUID;
import org.alongside.client.ReadClient;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a client's name, date of birth and NHS number. */
@Controller
class IdentityPages {

    private final ReadClient readClient;
    private final CorrectIdentity correctIdentity;
    private final Clock clock;

    IdentityPages(ReadClient readClient, CorrectIdentity correctIdentity, Clock clock) {
        this.readClient = readClient;
        this.correctIdentity = correctIdentity;
        this.clock = clock;
    }

    @GetMapping("/clients/{id}/identity")
    String form(@PathVariable UUID id, Model model) {
        var client = readClient.change(id);
        return show(id, IdentityForm.of(client), FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/identity")
    String save(@PathVariable UUID id, IdentityForm form, Model model, RedirectAttributes next) {
        var errors = form.errors(clock.instant().atZone(Dates.ZONE).toLocalDate());
        if (errors.any()) {
            return show(id, form, errors, model);
        }
        correctIdentity.correct(id, form.identity(), form.renamed());
        next.addFlashAttribute("notice", "Saved.");
        return "redirect:/clients/" + id;
    }

    private String show(UUID id, IdentityForm form, FormErrors errors, Model model) {
        model.addAttribute("client", readClient.change(id))
                .addAttribute("form", form)
                .addAttribute("errors", errors);
        return "client/identity";
    }
}
