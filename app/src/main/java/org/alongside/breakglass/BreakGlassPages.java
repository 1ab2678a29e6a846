package org.alongside.breakglass;

import java.util.Objects;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for a record of another agency, and the list that supervisors review. */
@Controller
class BreakGlassPages {

    private final BreakGlass breakGlass;
    private final ReviewOpening reviewOpening;
    private final Records records;
    private final OpeningTable table;
    private final TransactionTemplate transaction;

    BreakGlassPages(
            BreakGlass breakGlass,
            ReviewOpening reviewOpening,
            Records records,
            OpeningTable table,
            TransactionTemplate transaction) {
        this.breakGlass = breakGlass;
        this.reviewOpening = reviewOpening;
        this.records = records;
        this.table = table;
        this.transaction = transaction;
    }

    @GetMapping("/break-glass")
    String ask(Model model) {
        if (!BreakGlass.mayAsk()) {
            throw new NotFound();
        }
        model.addAttribute("form", AskForm.EMPTY);
        return "breakglass/ask";
    }

    @PostMapping("/break-glass")
    String open(AskForm form, Model model) {
        var errors = form.errors();
        if (errors.any()) {
            return again(form, errors, model);
        }
        return switch (breakGlass.open(form.asked(), form.reason())) {
            case BreakGlass.Opened opened -> "redirect:" + records.path(opened.record());
            case BreakGlass.NoSuchRecord ignored ->
                again(form, FormErrors.of(where(form), "No record you may open has exactly this"), model);
            case BreakGlass.MoreThanOne ignored ->
                again(form, FormErrors.of("reference", "Several records have this. Enter the reference"), model);
            case BreakGlass.TooManyTries ignored ->
                again(form, FormErrors.of("reference", "You have asked 5 times. Try again in an hour"), model);
        };
    }

    private static String where(AskForm form) {
        return form.reference().isEmpty() ? "familyName" : "reference";
    }

    private static String again(AskForm form, FormErrors errors, Model model) {
        model.addAttribute("form", form).addAttribute("errors", errors);
        return "breakglass/ask";
    }

    @GetMapping("/break-glass/openings")
    String list(Model model) {
        if (!CurrentViewer.get().has(Role.SUPERVISOR)) {
            throw new NotFound();
        }
        transaction.executeWithoutResult(ignored -> model.addAttribute("waiting", table.supervised(false))
                .addAttribute("reviewed", table.supervised(true)));
        return "breakglass/openings";
    }

    @GetMapping("/break-glass/openings/{id}")
    String one(@PathVariable UUID id, Model model) {
        show(id, new ReviewForm("", ""), FormErrors.NONE, model);
        return "breakglass/opening";
    }

    @PostMapping("/break-glass/openings/{id}")
    String review(@PathVariable UUID id, ReviewForm form, Model model, RedirectAttributes next) {
        var errors = form.errors();
        if (errors.any()) {
            show(id, form, errors, model);
            return "breakglass/opening";
        }
        next.addFlashAttribute(
                "notice",
                switch (reviewOpening.review(id, form.justified(), form.remark())) {
                    case ReviewOpening.Reviewed ignored -> "Review saved.";
                    case ReviewOpening.NotYours ignored ->
                        "Another supervisor has reviewed it, or must: nothing was changed.";
                });
        return "redirect:/break-glass/openings";
    }

    private void show(UUID id, ReviewForm form, FormErrors errors, Model model) {
        var opening = transaction.execute(ignored -> table.toSupervise(id).orElseThrow(NotFound::new));
        var known = Objects.requireNonNull(opening);
        model.addAttribute("opening", known)
                .addAttribute("path", records.path(known.record()))
                .addAttribute("form", form)
                .addAttribute("errors", errors);
    }
}
