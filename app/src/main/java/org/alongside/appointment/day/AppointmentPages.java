package org.alongside.appointment.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.alongside.appointment.Appointments;
import org.alongside.page.Dates;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agency's appointments of a day, and one of them. */
@Controller
@RequestMapping("/appointments")
class AppointmentPages {

    private final Refers refers;
    private final Appointments appointments;
    private final Clock clock;

    AppointmentPages(Refers refers, Appointments appointments, Clock clock) {
        this.refers = refers;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GetMapping
    String day(@RequestParam(defaultValue = "") String day, Model model) {
        refers.demandAdviser();
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var wanted = read(day, today);
        model.addAttribute("view", new DayView(wanted, today, appointments.ofDay(wanted), clock.instant()));
        return "appointment/day";
    }

    private static LocalDate read(String day, LocalDate today) {
        try {
            return day.isEmpty() ? today : LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            return today;
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        refers.demand();
        model.addAttribute("view", new AppointmentView(appointments.read(id), clock.instant()));
        return "appointment/one";
    }
}
