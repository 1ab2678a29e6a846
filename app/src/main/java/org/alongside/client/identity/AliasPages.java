package org.alongside.client.identity;

import java.util.Optional;
import java.util.UUID;
import org.alongside.client.NameKey;
import org.alongside.client.ReadClient;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client's other names. */
@Controller
class AliasPages {

    private final ReadClient readClient;
    private final AliasTable table;
    private final AddAlias addAlias;
    private final EndAlias endAlias;
    private final TransactionTemplate transaction;

    AliasPages(
            ReadClient readClient,
            AliasTable table,
            AddAlias addAlias,
            EndAlias endAlias,
            TransactionTemplate transaction) {
        this.readClient = readClient;
        this.table = table;
        this.addAlias = addAlias;
        this.endAlias = endAlias;
        this.transaction = transaction;
    }

    @GetMapping("/clients/{id}/names")
    String list(@PathVariable UUID id, Model model) {
        return show(id, "", "", "", FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/names")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String familyName,
            Model model,
            RedirectAttributes next) {
        var chosen = Choice.named(Alias.Kind.class, kind);
        var errors = FormErrors.NONE
                .unless(chosen.isPresent(), "kind", "Choose what kind of name it is")
                .unless(!NameKey.of(familyName).isEmpty(), "familyName", "Enter the family name, or the only name")
                .unless(givenName.length() <= 200, "givenName", "Use at most 200 characters")
                .unless(familyName.length() <= 200, "familyName", "Use at most 200 characters");
        if (errors.any()) {
            return show(id, kind, givenName, familyName, errors, model);
        }
        var given = Optional.of(givenName.strip()).filter(name -> !name.isEmpty());
        addAlias.add(id, chosen.orElseThrow(), given.orElse(null), familyName.strip());
        next.addFlashAttribute("notice", "Name added.");
        return "redirect:/clients/" + id;
    }

    @PostMapping("/clients/{id}/names/{alias}/end")
    String end(@PathVariable UUID id, @PathVariable UUID alias, RedirectAttributes next) {
        endAlias.end(id, alias);
        next.addFlashAttribute("notice", "Name removed.");
        return "redirect:/clients/" + id + "/names";
    }

    private String show(UUID id, String kind, String given, String family, FormErrors errors, Model model) {
        var client = readClient.change(id);
        model.addAttribute("client", client)
                .addAttribute("names", transaction.execute(ignored -> table.now(client.id())))
                .addAttribute("kind", kind)
                .addAttribute("givenName", given)
                .addAttribute("familyName", family)
                .addAttribute("errors", errors);
        return "client/names";
    }
}
