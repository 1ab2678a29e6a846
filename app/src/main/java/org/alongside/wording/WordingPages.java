package org.alongside.wording;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.partnership.ChangeWording;
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

/** The words of consents by purpose, with their history; and one of them to change. */
@Controller
@RequestMapping("/partnerships/{id}/wording")
class WordingPages {

    private final Partnerships partnerships;
    private final ChangeWording changeWording;

    WordingPages(Partnerships partnerships, ChangeWording changeWording) {
        this.partnerships = partnerships;
        this.changeWording = changeWording;
    }

    @GetMapping
    String words(@PathVariable UUID id, Model model) {
        var partnership = partnerships.seen(id);
        if (CurrentViewer.get().has(Role.CLIENT)) {
            throw new NotFound();
        }
        model.addAttribute("partnership", partnership);
        model.addAttribute("wordings", Wording.all(partnerships.wordings(id)));
        model.addAttribute("mayChange", partnership.shapedBy(CurrentViewer.get()));
        return "wording/words";
    }

    @GetMapping("/{purpose}")
    String form(@PathVariable UUID id, @PathVariable String purpose, Model model) {
        var wording = wording(id, purpose(purpose), model);
        return page(model, wording, wording.version(), wording.words());
    }

    @PostMapping("/{purpose}")
    String change(
            @PathVariable UUID id,
            @PathVariable String purpose,
            @RequestParam int base,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next) {
        var typed = words.replace("\r\n", "\n").strip();
        var about = purpose(purpose);
        var wording = wording(id, about, model);
        if (typed.length() < 10 || typed.length() > 1000) {
            model.addAttribute("errors", FormErrors.of("words", "Use 10 to 1,000 letters"));
            return page(model, wording, base, typed);
        }
        return switch (changeWording.change(id, about, base, typed)) {
            case ChangeWording.Changed ignored -> back(id, about.label() + ": version " + (base + 1) + ".", next);
            case ChangeWording.Unchanged ignored -> back(id, "Nothing changed.", next);
            case ChangeWording.ChangedMeanwhile ignored -> {
                answer.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute("meanwhile", true);
                var now = wording(id, about, model);
                yield page(model, now, now.version(), typed);
            }
        };
    }

    private Wording wording(UUID id, ConsentPurpose purpose, Model model) {
        model.addAttribute("partnership", partnerships.shaped(id));
        return Wording.of(purpose, partnerships.wordings(id));
    }

    private static ConsentPurpose purpose(String key) {
        return Choice.named(ConsentPurpose.class, key.toLowerCase(Locale.ROOT)).orElseThrow(NotFound::new);
    }

    private static String back(UUID id, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return "redirect:/partnerships/" + id + "/wording";
    }

    private static String page(Model model, Wording wording, int base, String typed) {
        model.addAttribute("wording", wording);
        model.addAttribute("base", base);
        model.addAttribute("typed", typed);
        return "wording/form";
    }
}
