package org.alongside.client.need;

import java.util.UUID;
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

/** The warnings on a client's record: safe contact, risk, vulnerability. */
@Controller
class NotePages {

    private final ReadClient readClient;
    private final NoteTable table;
    private final KeepNote keepNote;
    private final TransactionTemplate transaction;

    NotePages(ReadClient readClient, NoteTable table, KeepNote keepNote, TransactionTemplate transaction) {
        this.readClient = readClient;
        this.table = table;
        this.keepNote = keepNote;
        this.transaction = transaction;
    }

    @GetMapping("/clients/{id}/notes")
    String list(@PathVariable UUID id, Model model) {
        return show(id, "", "", FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/notes")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String body,
            Model model,
            RedirectAttributes next) {
        var chosen = Choice.named(Note.Kind.class, kind);
        var errors = FormErrors.NONE
                .unless(chosen.isPresent(), "kind", "Choose what it is about")
                .unless(!body.isBlank(), "body", "Say what must be known")
                .unless(body.length() <= 2000, "body", "Use at most 2,000 characters");
        if (errors.any()) {
            return show(id, kind, body, errors, model);
        }
        keepNote.keep(id, chosen.orElseThrow(), body);
        next.addFlashAttribute("notice", "Warning added.");
        return "redirect:/clients/" + id;
    }

    @PostMapping("/clients/{id}/notes/{note}/end")
    String end(@PathVariable UUID id, @PathVariable UUID note, RedirectAttributes next) {
        keepNote.end(id, note);
        next.addFlashAttribute("notice", "Warning ended.");
        return "redirect:/clients/" + id + "/notes";
    }

    private String show(UUID id, String kind, String body, FormErrors errors, Model model) {
        var client = readClient.change(id);
        model.addAttribute("client", client)
                .addAttribute("notes", transaction.execute(ignored -> table.all(client.id())))
                .addAttribute("kind", kind)
                .addAttribute("body", body)
                .addAttribute("errors", errors);
        return "client/notes";
    }
}
