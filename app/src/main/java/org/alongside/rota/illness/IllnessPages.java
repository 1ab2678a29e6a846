package org.alongside.rota.illness;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.leave.Leave;
import org.alongside.rota.leave.LeaveForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Is ill from .. to ..": leads to a draft with the smallest change. */
@Controller
@RequestMapping("/rota/advisers/{person}/ill")
class IllnessPages {

    private final Arranges arranges;
    private final Advisers advisers;
    private final ReplanIllness replanIllness;
    private final Supplier<UUID> ids;

    IllnessPages(Arranges arranges, Advisers advisers, ReplanIllness replanIllness, Supplier<UUID> ids) {
        this.arranges = arranges;
        this.advisers = advisers;
        this.replanIllness = replanIllness;
        this.ids = ids;
    }

    @GetMapping
    String form(@PathVariable UUID person, Model model) {
        return show(arranged(person), form("", "", "", ""), FormErrors.NONE, model);
    }

    @PostMapping
    String replan(@PathVariable UUID person, LeaveForm typed, Model model, RedirectAttributes next) {
        var adviser = arranged(person);
        var form = form(typed.first(), typed.begins(), typed.last(), typed.ends());
        var errors = form.errors();
        if (errors.any()) {
            return show(adviser, form, errors, model);
        }
        var draft = replanIllness.plan(adviser, form.leave(ids.get(), person));
        next.addFlashAttribute("notice", "This is the smallest change. Publish it to accept it.");
        return "redirect:/rota/drafts/" + draft;
    }

    private static LeaveForm form(String first, String begins, String last, String ends) {
        return new LeaveForm(Leave.Kind.ILLNESS.key(), first, begins, last, ends);
    }

    private RotaAdviser arranged(UUID person) {
        arranges.demand();
        var adviser = advisers.find(person).orElseThrow(NotFound::new);
        arranges.demand(adviser.agency());
        return adviser;
    }

    private static String show(RotaAdviser adviser, LeaveForm form, FormErrors errors, Model model) {
        model.addAttribute("adviser", adviser).addAttribute("form", form).addAttribute("errors", errors);
        return "rota/illness/form";
    }
}
