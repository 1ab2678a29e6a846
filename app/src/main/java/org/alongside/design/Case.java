package org.alongside.design;

import java.util.Optional;
import org.alongside.part.Option;
import org.alongside.partnership.Partnership;
import org.alongside.servicemodel.Place.Sector;

/** A partnership in the grid, with its number in the order in which the partnerships were opened. */
public record Case(int number, Partnership partnership) {

    Optional<Sector> sector() {
        return partnership.design().map(design -> design.place().sector());
    }

    public Option option() {
        return new Option(partnership.id().toString(), number + " " + partnership.name());
    }
}
