package org.alongside.appointment.choose;

import java.util.Arrays;
import java.util.List;
import org.alongside.appointment.Kind;
import org.alongside.appointment.book.Slot;
import org.alongside.appointment.change.Why;
import org.alongside.page.Dates;
import org.alongside.part.Option;
import org.alongside.part.SummaryRow;

/** The time that was chosen and what is still asked. */
public record DetailsView(String name, BookQuery query, Slot slot, boolean advises, boolean interpreter) {

    public List<SummaryRow> rows() {
        var back = "/appointments/book?" + query.all();
        return List.of(
                new SummaryRow("Name", name),
                SummaryRow.changed(
                        "Time", slot.when() + " to " + Dates.time(slot.hours().until()), back),
                new SummaryRow("Place", slot.session().place().words()),
                new SummaryRow("Adviser", slot.session().adviser().name()));
    }

    public List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.suits(slot.session().place().kind()))
                .map(kind -> new Option(kind.key(), kind.label()))
                .toList();
    }

    public boolean moves() {
        return query.move() != null;
    }

    public boolean bookedOver() {
        return slot.taken() && query.taken() && advises;
    }

    public List<Option> askers() {
        return Why.askers(advises);
    }

    public List<Option> reasons() {
        return Why.reasons();
    }

    public String heading() {
        return moves() ? "Move the appointment" : "Book an appointment";
    }
}
