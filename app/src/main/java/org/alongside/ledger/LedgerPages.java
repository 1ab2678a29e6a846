package org.alongside.ledger;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.access.Agencies;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was promised to a partnership, and the form to write down more. */
@Controller
@RequestMapping("/partnerships/{partnership}/ledger")
class LedgerPages {

    private final Partnerships partnerships;
    private final Ledgers ledgers;
    private final Agencies agencies;
    private final RecordPromise recordPromise;
    private final EndPromise endPromise;
    private final Supplier<UUID> ids;
    private final Clock clock;

    LedgerPages(
            Partnerships partnerships,
            Ledgers ledgers,
            Agencies agencies,
            RecordPromise recordPromise,
            EndPromise endPromise,
            Supplier<UUID> ids,
            Clock clock) {
        this.partnerships = partnerships;
        this.ledgers = ledgers;
        this.agencies = agencies;
        this.recordPromise = recordPromise;
        this.endPromise = endPromise;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping
    String ledger(@PathVariable UUID partnership, Model model) {
        var seen = partnerships.seen(partnership);
        if (CurrentViewer.get().has(Role.CLIENT)) {
            throw new NotFound();
        }
        model.addAttribute("partnership", seen);
        model.addAttribute("ledger", ledgers.of(partnership));
        model.addAttribute(
                "agencies",
                agencies.of(partnership).stream()
                        .collect(Collectors.toMap(Agencies.Agency::id, Agencies.Agency::name)));
        model.addAttribute("today", clock.instant().atZone(Dates.ZONE).toLocalDate());
        model.addAttribute("mayChange", seen.shapedBy(CurrentViewer.get()));
        return "ledger/ledger";
    }

    @GetMapping("/new")
    String add(@PathVariable UUID partnership, @RequestParam PromiseForm.Kind kind, Model model) {
        return form(partnerships.shaped(partnership), PromiseForm.empty(ids.get(), kind), model);
    }

    @PostMapping
    String save(@PathVariable UUID partnership, PromiseForm form, Model model, RedirectAttributes next) {
        var shaped = partnerships.shaped(partnership);
        var partners = agencies.of(partnership);
        var errors = form.errors(partners);
        if (errors.any()) {
            model.addAttribute("errors", errors);
            return form(shaped, form, model);
        }
        recordPromise.record(partnership, form.promise(partners));
        next.addFlashAttribute("notice", form.name() + " saved.");
        return "redirect:/partnerships/" + partnership + "/ledger";
    }

    @GetMapping("/end")
    String ending(@PathVariable UUID partnership, @RequestParam UUID promise, Model model) {
        var shaped = partnerships.shaped(partnership);
        var one = ledgers.of(partnership).find(promise).orElseThrow(NotFound::new);
        model.addAttribute(
                "confirm",
                new Confirm(
                        "End a promise",
                        "End " + one.words() + "?",
                        shaped.name(),
                        "It leaves the ledger at once. This cannot be undone.",
                        "End",
                        shaped.path("ledger/end"),
                        shaped.path("ledger"),
                        Map.of("promise", promise.toString())));
        return "page/confirm";
    }

    @PostMapping("/end")
    String end(@PathVariable UUID partnership, @RequestParam UUID promise) {
        endPromise.end(partnership, promise);
        return "redirect:/partnerships/" + partnership + "/ledger";
    }

    private String form(Partnership partnership, PromiseForm form, Model model) {
        model.addAttribute("partnership", partnership);
        model.addAttribute("form", form);
        model.addAttribute("agencies", agencies.of(partnership.id()));
        return "ledger/form";
    }
}
