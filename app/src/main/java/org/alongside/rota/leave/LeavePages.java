package org.alongside.rota.leave;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.rota.Arranges;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding and withdrawing an adviser's leave. */
@Controller
@RequestMapping("/rota/advisers/{person}/leave")
class LeavePages {

    private final Arranges arranges;
    private final Advisers advisers;
    private final Leaves leaves;
    private final AddLeave addLeave;
    private final WithdrawLeave withdrawLeave;
    private final Supplier<UUID> ids;

    LeavePages(
            Arranges arranges,
            Advisers advisers,
            Leaves leaves,
            AddLeave addLeave,
            WithdrawLeave withdrawLeave,
            Supplier<UUID> ids) {
        this.arranges = arranges;
        this.advisers = advisers;
        this.leaves = leaves;
        this.addLeave = addLeave;
        this.withdrawLeave = withdrawLeave;
        this.ids = ids;
    }

    @GetMapping
    String form(@PathVariable UUID person, Model model) {
        return show(adviser(person), new LeaveForm("", "", "", "", ""), FormErrors.NONE, model);
    }

    @PostMapping
    String add(@PathVariable UUID person, LeaveForm form, Model model, RedirectAttributes next) {
        var adviser = adviser(person);
        var errors = form.errors();
        if (errors.any()) {
            return show(adviser, form, errors, model);
        }
        addLeave.add(form.leave(ids.get(), person), adviser.agency());
        next.addFlashAttribute(
                "notice", "Leave added. Sessions that are published already stay until somebody cancels them.");
        return "redirect:" + adviser.path();
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID person, @PathVariable UUID id, RedirectAttributes next) {
        var adviser = adviser(person);
        var leave = leaves.find(id).filter(one -> one.person().equals(person)).orElseThrow(NotFound::new);
        withdrawLeave.withdraw(leave, adviser.agency());
        next.addFlashAttribute("notice", "Leave withdrawn.");
        return "redirect:" + adviser.path();
    }

    private RotaAdviser adviser(UUID person) {
        arranges.demandLook();
        var adviser = advisers.find(person).orElseThrow(NotFound::new);
        arranges.demandOwn(adviser.agency(), person);
        return adviser;
    }

    private static String show(RotaAdviser adviser, LeaveForm form, FormErrors errors, Model model) {
        model.addAttribute("adviser", adviser)
                .addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute(
                        "kinds",
                        Arrays.stream(Leave.Kind.values())
                                .map(kind -> new Option(kind.key(), kind.label()))
                                .toList());
        return "rota/leave/form";
    }
}
