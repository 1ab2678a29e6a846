package org.alongside.appointment.change;

import java.util.UUID;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.AskedBy;
import org.alongside.appointment.CancelReason;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cancelling an appointment: who asked and why. */
@Controller
@RequestMapping("/appointments/{id}/cancel")
class CancelPages {

    private final Appointments appointments;
    private final CancelAppointment cancelAppointment;

    CancelPages(Appointments appointments, CancelAppointment cancelAppointment) {
        this.appointments = appointments;
        this.cancelAppointment = cancelAppointment;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        return show(appointments.read(id), "", "", FormErrors.NONE, model);
    }

    @PostMapping
    String cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String askedBy,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next) {
        var asker = Choice.named(AskedBy.class, askedBy);
        var why = Choice.named(CancelReason.class, reason);
        if (asker.isEmpty() || why.isEmpty()) {
            var errors = FormErrors.NONE
                    .unless(asker.isPresent(), "askedBy", "Choose who asked")
                    .unless(why.isPresent(), "reason", "Choose why");
            return show(appointments.read(id), askedBy, reason, errors, model);
        }
        next.addFlashAttribute(
                "notice",
                switch (cancelAppointment.cancel(id, new Why(asker.get(), why.get()))) {
                    case CancelAppointment.Cancelled ignored -> "Appointment cancelled. Its time is free.";
                    case CancelAppointment.CancelledBefore ignored -> "It had been cancelled before.";
                });
        return "redirect:/appointments/" + id;
    }

    private static String show(Appointment one, String askedBy, String reason, FormErrors errors, Model model) {
        var advises = CurrentViewer.member().agency().equals(one.held().agency());
        model.addAttribute("one", one)
                .addAttribute("askers", Why.askers(advises))
                .addAttribute("askedBy", askedBy)
                .addAttribute("reason", reason)
                .addAttribute("errors", errors);
        return "appointment/cancel";
    }
}
