package org.alongside.appointment.choose;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.AskedBy;
import org.alongside.appointment.CancelReason;
import org.alongside.appointment.Kind;
import org.alongside.appointment.book.NewBooking;
import org.alongside.appointment.book.Slot;
import org.alongside.appointment.change.Why;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The details of an appointment, as typed.
 *
 * @param over why it is booked over another
 * @param askedBy who asked to move it, and why
 */
public record DetailsForm(
        @Nullable UUID id, String slot, String meet, Boolean interpreter, String over, String askedBy, String reason) {

    private static final int LONGEST = 300;

    public DetailsForm(
            @Nullable UUID id,
            @Nullable String slot,
            @Nullable String meet,
            @Nullable Boolean interpreter,
            @Nullable String over,
            @Nullable String askedBy,
            @Nullable String reason) {
        this.id = id;
        this.slot = Objects.requireNonNullElse(slot, "");
        this.meet = Objects.requireNonNullElse(meet, "");
        this.interpreter = Objects.requireNonNullElse(interpreter, false);
        this.over = Objects.requireNonNullElse(over, "").strip();
        this.askedBy = Objects.requireNonNullElse(askedBy, "");
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    /** Begins with what was looked for and with what the referral says. */
    static DetailsForm fresh(UUID id, String slot, DetailsView view) {
        var kinds = view.kinds();
        var kind =
                view.query().wantedKind().map(Kind::key).orElse(kinds.getFirst().value());
        return new DetailsForm(id, slot, kind, view.interpreter(), "", "", "");
    }

    /** @param mayBookOver whether a taken time can be booked by this viewer in this way */
    FormErrors errors(Slot chosen, boolean moves, boolean mayBookOver) {
        var suits = Choice.named(Kind.class, meet)
                .filter(kind -> kind.suits(chosen.session().place().kind()));
        return FormErrors.NONE
                .unless(suits.isPresent(), "meet", "Choose how they meet")
                .unless(
                        !(chosen.taken() && mayBookOver) || over.length() >= 3,
                        "over",
                        "Say why you book over another appointment")
                .unless(over.length() <= LONGEST, "over", "Use 300 characters or fewer")
                .unless(!moves || Choice.named(AskedBy.class, askedBy).isPresent(), "askedBy", "Choose who asked")
                .unless(!moves || Choice.named(CancelReason.class, reason).isPresent(), "reason", "Choose why");
    }

    NewBooking booking(UUID fresh, BookQuery query, Slot chosen, boolean mayBookOver) {
        return new NewBooking(
                id == null ? fresh : id,
                query.whom(),
                chosen.key(),
                Choice.named(Kind.class, meet).orElseThrow(),
                new Appointment.Extras(interpreter, query.twice()),
                Optional.of(over).filter(why -> chosen.taken() && mayBookOver),
                Optional.empty());
    }

    /** Why an appointment is moved. */
    Why why() {
        return new Why(Choice.stored(AskedBy.class, askedBy), Choice.stored(CancelReason.class, reason));
    }
}
