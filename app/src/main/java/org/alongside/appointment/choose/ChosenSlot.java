package org.alongside.appointment.choose;

import java.util.Optional;
import org.alongside.appointment.Whom;
import org.alongside.appointment.book.Books;
import org.alongside.appointment.book.FindSlots;
import org.alongside.appointment.book.Slot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads back the time that was chosen and whom it is for. */
@Component
public class ChosenSlot {

    private final Books books;
    private final FindSlots findSlots;
    private final ReadWhom readWhom;

    ChosenSlot(Books books, FindSlots findSlots, ReadWhom readWhom) {
        this.books = books;
        this.findSlots = findSlots;
        this.readWhom = readWhom;
    }

    /** Empty when there is no such time any more. */
    @Transactional
    public Optional<DetailsView> read(BookQuery query, String slot) {
        var party = books.demand(query.whom());
        var found = Slot.Key.read(slot)
                .flatMap(key -> findSlots.at(key, query.twice()))
                .filter(one -> one.session().agency().equals(party.agency()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var person = readWhom.read(query.whom());
        return Optional.of(new DetailsView(person.name(), query, found.get(), party.advises(), person.interpreter()));
    }

    @Transactional
    public boolean advises(Whom whom) {
        return books.demand(whom).advises();
    }
}
