package org.alongside.appointment.attend;

import java.time.Clock;
import java.util.UUID;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.Attended;
import org.alongside.appointment.day.AppointmentView;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Noting on an appointment's page whether somebody came. */
@Controller
class AttendPages {

    private final RecordAttendance recordAttendance;
    private final Appointments appointments;
    private final Clock clock;

    AttendPages(RecordAttendance recordAttendance, Appointments appointments, Clock clock) {
        this.recordAttendance = recordAttendance;
        this.appointments = appointments;
        this.clock = clock;
    }

    @PostMapping("/appointments/{id}/attendance")
    String record(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String attended,
            Model model,
            RedirectAttributes next) {
        var came = Choice.named(Attended.class, attended);
        if (came.isEmpty()) {
            model.addAttribute("view", new AppointmentView(appointments.read(id), clock.instant()))
                    .addAttribute("errors", FormErrors.of("attended", "Choose whether they came"));
            return "appointment/one";
        }
        next.addFlashAttribute(
                "notice",
                switch (recordAttendance.record(id, came.get())) {
                    case RecordAttendance.Recorded ignored -> "Saved.";
                    case RecordAttendance.Unchanged ignored -> "It said so already.";
                    case RecordAttendance.WasCancelled ignored -> "It was cancelled, so nobody was to come.";
                    case RecordAttendance.TooEarly ignored -> "It has not begun yet.";
                });
        return "redirect:/appointments/" + id;
    }
}
