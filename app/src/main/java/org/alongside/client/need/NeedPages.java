package org.alongside.client.need;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.client.AccessNeed;
import org.alongside.client.ReadClient;
import org.alongside.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client's language and access needs. */
@Controller
class NeedPages {

    private final ReadClient readClient;
    private final NeedTable table;
    private final RecordNeed recordNeed;
    private final TransactionTemplate transaction;

    NeedPages(ReadClient readClient, NeedTable table, RecordNeed recordNeed, TransactionTemplate transaction) {
        this.readClient = readClient;
        this.table = table;
        this.recordNeed = recordNeed;
        this.transaction = transaction;
    }

    @GetMapping("/clients/{id}/needs")
    String form(@PathVariable UUID id, Model model) {
        var client = readClient.change(id);
        var need = transaction.execute(ignored -> table.now(client.id()).orElse(Need.NONE));
        return show(id, need == null ? Need.NONE : need, FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/needs")
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "false") boolean interpreter,
            @RequestParam(required = false) @Nullable List<AccessNeed> access,
            @RequestParam(defaultValue = "") String other,
            Model model,
            RedirectAttributes next) {
        var need = new Need(
                language.isBlank() ? null : language.strip(),
                interpreter,
                access == null ? Set.of() : Set.copyOf(access),
                other.isBlank() ? null : other.strip());
        var errors = FormErrors.NONE
                .unless(language.length() <= 100, "language", "Use at most 100 characters")
                .unless(!interpreter || !language.isBlank(), "language", "Enter the language to interpret")
                .unless(other.length() <= 1000, "other", "Use at most 1,000 characters");
        if (errors.any()) {
            return show(id, need, errors, model);
        }
        recordNeed.record(id, need);
        next.addFlashAttribute("notice", "Saved.");
        return "redirect:/clients/" + id;
    }

    private String show(UUID id, Need need, FormErrors errors, Model model) {
        model.addAttribute("client", readClient.change(id))
                .addAttribute("need", need)
                .addAttribute("errors", errors);
        return "client/needs";
    }
}
