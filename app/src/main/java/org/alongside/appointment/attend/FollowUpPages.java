package org.alongside.appointment.attend;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.Appointments;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those who did not come and whom nobody has reached since, and what is done about one of them. */
@Controller
@RequestMapping("/appointments")
class FollowUpPages {

    private final Refers refers;
    private final Appointments appointments;
    private final FollowUpMissed followUpMissed;
    private final Supplier<UUID> ids;

    FollowUpPages(Refers refers, Appointments appointments, FollowUpMissed followUpMissed, Supplier<UUID> ids) {
        this.refers = refers;
        this.appointments = appointments;
        this.followUpMissed = followUpMissed;
        this.ids = ids;
    }

    @GetMapping("/missed")
    String list(Model model) {
        refers.demandAdviser();
        model.addAttribute("missed", appointments.missed());
        return "appointment/missed";
    }

    @GetMapping("/{id}/follow-up")
    String form(@PathVariable UUID id, Model model) {
        return show(id, "", "", FormErrors.NONE, model);
    }

    @PostMapping("/{id}/follow-up")
    String tried(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> form,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String result,
            Model model,
            RedirectAttributes next) {
        var tried = Choice.named(Way.class, way);
        var came = Choice.named(Result.class, result).filter(Result.ofTry()::contains);
        if (tried.isEmpty() || came.isEmpty()) {
            var errors = FormErrors.NONE
                    .unless(tried.isPresent(), "way", "Choose how you tried")
                    .unless(came.isPresent(), "result", "Choose what came of it");
            return show(id, way, result, errors, model);
        }
        followUpMissed.tried(form.orElseGet(ids), id, tried.get(), came.get());
        next.addFlashAttribute("notice", "Recorded.");
        return "redirect:/appointments/" + id + "/follow-up";
    }

    @PostMapping("/{id}/follow-up/end")
    String end(@PathVariable UUID id, RedirectAttributes next) {
        var ended = followUpMissed.end(ids.get(), id);
        next.addFlashAttribute("notice", ended ? "Done. Nothing more is to be tried." : "Nothing was changed.");
        return "redirect:/appointments/" + id + "/follow-up";
    }

    private String show(UUID id, String way, String result, FormErrors errors, Model model) {
        model.addAttribute("view", followUpMissed.read(id))
                .addAttribute("form", ids.get())
                .addAttribute("ways", options(List.of(Way.values())))
                .addAttribute("results", options(Result.ofTry()))
                .addAttribute("way", way)
                .addAttribute("result", result)
                .addAttribute("errors", errors);
        return "appointment/followUp";
    }

    private static List<Option> options(List<? extends Choice> choices) {
        return choices.stream().map(one -> new Option(one.key(), one.label())).toList();
    }
}
