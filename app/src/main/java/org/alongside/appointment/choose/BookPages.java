package org.alongside.appointment.choose;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.book.BookSlot;
import org.alongside.appointment.book.HoldSlot;
import org.alongside.appointment.book.NewBooking;
import org.alongside.appointment.book.Slot;
import org.alongside.appointment.change.MoveAppointment;
import org.alongside.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Booking: choose a time, which is kept for five minutes, then say the details. Moving an appointment is the same. */
@Controller
@RequestMapping("/appointments/book")
class BookPages {

    private final ChooseSlots chooseSlots;
    private final ChosenSlot chosenSlot;
    private final HoldSlot holdSlot;
    private final BookSlot bookSlot;
    private final MoveAppointment moveAppointment;
    private final Supplier<UUID> ids;

    BookPages(
            ChooseSlots chooseSlots,
            ChosenSlot chosenSlot,
            HoldSlot holdSlot,
            BookSlot bookSlot,
            MoveAppointment moveAppointment,
            Supplier<UUID> ids) {
        this.chooseSlots = chooseSlots;
        this.chosenSlot = chosenSlot;
        this.holdSlot = holdSlot;
        this.bookSlot = bookSlot;
        this.moveAppointment = moveAppointment;
        this.ids = ids;
    }

    @GetMapping
    String choose(BookQuery query, Model model) {
        return choose(query, "", FormErrors.NONE, model);
    }

    @PostMapping("/hold")
    String hold(BookQuery query, @RequestParam(defaultValue = "") String slot, Model model) {
        var key = Slot.Key.read(slot);
        if (key.isEmpty()) {
            return choose(query, "", FormErrors.of("slot", "Choose a time"), model);
        }
        return switch (holdSlot.hold(key.get(), query.twice())) {
            case HoldSlot.Held ignored -> details(query, slot);
            case HoldSlot.Taken ignored when query.taken() && chosenSlot.advises(query.whom()) -> details(query, slot);
            case HoldSlot.Taken taken -> taken(query, taken.next(), model);
        };
    }

    private static String details(BookQuery query, String slot) {
        return "redirect:/appointments/book/details?" + query.all() + "&slot=" + slot;
    }

    @GetMapping("/details")
    String details(BookQuery query, @RequestParam(defaultValue = "") String slot, Model model) {
        var chosen = chosenSlot.read(query, slot);
        if (chosen.isEmpty()) {
            return taken(query, Optional.empty(), model);
        }
        var form = DetailsForm.fresh(ids.get(), slot, chosen.get());
        return details(chosen.get(), form, FormErrors.NONE, model);
    }

    @PostMapping
    String book(BookQuery query, DetailsForm form, Model model, RedirectAttributes next) {
        var chosen = chosenSlot.read(query, form.slot());
        if (chosen.isEmpty()) {
            return taken(query, Optional.empty(), model);
        }
        var over = query.taken() && chosen.get().advises();
        var errors = form.errors(chosen.get().slot(), query.move() != null, over);
        return errors.any()
                ? details(chosen.get(), form, errors, model)
                : decided(query, form.booking(ids.get(), query, chosen.get().slot(), over), form, model, next);
    }

    /** The database decides; whoever was slower gets the times anew, and the next one is marked. */
    private String decided(
            BookQuery query, NewBooking booking, DetailsForm form, Model model, RedirectAttributes next) {
        return switch (deed(query, booking, form)) {
            case BookSlot.Booked done -> booked(done.appointment(), query, next);
            case BookSlot.BookedAlready done -> booked(done.appointment(), query, next);
            case BookSlot.Taken taken -> taken(query, taken.next(), model);
        };
    }

    private BookSlot.Outcome deed(BookQuery query, NewBooking booking, DetailsForm form) {
        if (query.move() == null) {
            return bookSlot.book(booking);
        }
        return moveAppointment.move(query.move(), booking, form.why());
    }

    private static String booked(UUID appointment, BookQuery query, RedirectAttributes next) {
        next.addFlashAttribute("notice", query.move() == null ? "Appointment booked." : "Appointment moved.");
        return "redirect:/appointments/" + appointment;
    }

    private String taken(BookQuery query, Optional<Slot> next, Model model) {
        var offer = next.map(slot -> "That time has just been taken. The next free one is " + slot.words())
                .orElse("That time has just been taken. Choose another");
        return choose(query, next.map(slot -> slot.key().toString()).orElse(""), FormErrors.of("slot", offer), model);
    }

    private String choose(BookQuery query, String chosen, FormErrors errors, Model model) {
        model.addAttribute("view", chooseSlots.view(query, chosen)).addAttribute("errors", errors);
        return "appointment/choose";
    }

    private static String details(DetailsView view, DetailsForm form, FormErrors errors, Model model) {
        model.addAttribute("view", view).addAttribute("form", form).addAttribute("errors", errors);
        return "appointment/details";
    }
}
