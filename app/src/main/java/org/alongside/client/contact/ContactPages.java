package org.alongside.client.contact;

import java.util.UUID;
import org.alongside.client.ReadClient;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client's phones, e-mails and addresses: added, changed, no longer theirs. */
@Controller
class ContactPages {

    private final ReadClient readClient;
    private final ContactTable table;
    private final ChangeContact changeContact;
    private final TransactionTemplate transaction;

    ContactPages(
            ReadClient readClient, ContactTable table, ChangeContact changeContact, TransactionTemplate transaction) {
        this.readClient = readClient;
        this.table = table;
        this.changeContact = changeContact;
        this.transaction = transaction;
    }

    @GetMapping("/clients/{id}/contacts/add/{kind}")
    String form(@PathVariable UUID id, @PathVariable String kind, Model model) {
        var empty = new ContactForm(null, null, false, null, null);
        return show(id, kind(kind), "add/" + kind, empty, FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/contacts/add/{kind}")
    String add(
            @PathVariable UUID id, @PathVariable String kind, ContactForm form, Model model, RedirectAttributes next) {
        var errors = form.errors(kind(kind));
        if (errors.any()) {
            return show(id, kind(kind), "add/" + kind, form, errors, model);
        }
        changeContact.add(id, form.wanted(kind(kind)));
        return back(id, "Added.", next);
    }

    @GetMapping("/clients/{id}/contacts/{contact}")
    String form(@PathVariable UUID id, @PathVariable UUID contact, Model model) {
        var stands = changeContact.standing(id, contact);
        return show(id, stands.kind(), contact.toString(), ContactForm.of(stands), FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/contacts/{contact}")
    String save(
            @PathVariable UUID id, @PathVariable UUID contact, ContactForm form, Model model, RedirectAttributes next) {
        var kind = changeContact.standing(id, contact).kind();
        var errors = form.errors(kind);
        if (errors.any()) {
            return show(id, kind, contact.toString(), form, errors, model);
        }
        changeContact.correct(id, contact, form.wanted(kind));
        return back(id, "Saved.", next);
    }

    @PostMapping("/clients/{id}/contacts/{contact}/end")
    String end(@PathVariable UUID id, @PathVariable UUID contact, RedirectAttributes next) {
        changeContact.end(id, contact);
        return back(id, "Moved to earlier ways to reach them.", next);
    }

    @GetMapping("/clients/{id}/contacts/earlier")
    String earlier(@PathVariable UUID id, Model model) {
        var client = readClient.read(id).client();
        model.addAttribute("client", client)
                .addAttribute("contacts", transaction.execute(ignored -> table.before(client.id())));
        return "client/earlierContacts";
    }

    private static String back(UUID id, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return "redirect:/clients/" + id;
    }

    private String show(UUID id, Kind kind, String place, ContactForm form, FormErrors errors, Model model) {
        model.addAttribute("client", readClient.change(id))
                .addAttribute("kind", kind == Kind.NO_FIXED_ABODE ? Kind.ADDRESS : kind)
                .addAttribute("place", place)
                .addAttribute("form", form)
                .addAttribute("errors", errors);
        return "client/contact";
    }

    private static Kind kind(String key) {
        return Choice.named(Kind.class, key)
                .filter(kind -> kind != Kind.NO_FIXED_ABODE)
                .orElseThrow(NotFound::new);
    }
}
