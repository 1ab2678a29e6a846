package org.alongside.client.relationship;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.ReadClient;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people around a client: listed, added, ended. */
@Controller
class RelationshipPages {

    private static final List<Option> KINDS = Arrays.stream(Kind.values())
            .map(kind -> new Option(kind.key(), kind.label()))
            .toList();

    private final ReadClient readClient;
    private final RelationshipTable table;
    private final Relate relate;
    private final EndRelationship endRelationship;
    private final TransactionTemplate transaction;

    RelationshipPages(
            ReadClient readClient,
            RelationshipTable table,
            Relate relate,
            EndRelationship endRelationship,
            TransactionTemplate transaction) {
        this.readClient = readClient;
        this.table = table;
        this.relate = relate;
        this.endRelationship = endRelationship;
        this.transaction = transaction;
    }

    @GetMapping("/clients/{id}/people")
    String list(@PathVariable UUID id, Model model) {
        return show(id, "", "", "", FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/people")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String name,
            Model model,
            RedirectAttributes next) {
        var chosen = Choice.named(Kind.class, kind);
        var found = reference.isBlank()
                ? Optional.<UUID>empty()
                : Optional.ofNullable(transaction.execute(
                        ignored -> table.withReference(reference).orElse(null)));
        var client = readClient.change(id);
        var errors = FormErrors.NONE
                .unless(chosen.isPresent(), "kind", "Choose what they are to the client")
                .unless(reference.isBlank() || found.isPresent(), "reference", "There is no record with this reference")
                .unless(
                        found.isEmpty() || !found.get().equals(client.id()),
                        "reference",
                        "This is the client's own record")
                .unless(!reference.isBlank() || !name.isBlank(), "name", "Enter a reference or a name")
                .unless(name.length() <= 200, "name", "Use at most 200 characters");
        if (errors.any()) {
            return show(id, kind, reference, name, errors, model);
        }
        relate.relate(
                id,
                chosen.orElseThrow(),
                found.<Relate.Other>map(Relate.Registered::new).orElseGet(() -> new Relate.Named(name.strip())));
        next.addFlashAttribute("notice", "Added.");
        return "redirect:/clients/" + id;
    }

    @PostMapping("/clients/{id}/people/{relationship}/end")
    String end(@PathVariable UUID id, @PathVariable UUID relationship, RedirectAttributes next) {
        endRelationship.end(id, relationship);
        next.addFlashAttribute("notice", "Ended.");
        return "redirect:/clients/" + id + "/people";
    }

    private String show(UUID id, String kind, String reference, String name, FormErrors errors, Model model) {
        var client = readClient.change(id);
        model.addAttribute("client", client)
                .addAttribute("relatives", transaction.execute(ignored -> table.of(client.id())))
                .addAttribute("kinds", KINDS)
                .addAttribute("kind", kind)
                .addAttribute("reference", reference)
                .addAttribute("name", name)
                .addAttribute("errors", errors);
        return "client/people";
    }
}
