package org.alongside.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.OpeningHours;
import org.alongside.servicemodel.Place.Unit;

/** A site or a team as the directory has it. Dates may still be to come. */
public record Site(
        UUID id,
        UUID partnership,
        Unit unit,
        String name,
        Optional<String> agency,
        Optional<String> odsCode,
        String address,
        Optional<String> postcode,
        String phone,
        OpeningHours hours,
        List<String> rooms,
        Optional<Integer> listSize,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endedOn,
        int version) {

    public Site {
        rooms = List.copyOf(rooms);
    }

    public String path() {
        return "/partnerships/" + partnership + "/" + unit.title() + "s/" + id;
    }
}
