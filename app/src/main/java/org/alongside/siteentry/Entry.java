package org.alongside.siteentry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.alongside.kernel.OdsCode;
import org.alongside.kernel.OpeningHours;
import org.alongside.kernel.Postcode;

/** A site or team that may be taken into the directory: every value checked. */
public record Entry(
        String name,
        Optional<OdsCode> odsCode,
        Optional<UUID> agency,
        String address,
        Optional<Postcode> postcode,
        String phone,
        OpeningHours hours,
        String room,
        OptionalInt listSize,
        Optional<LocalDate> startsOn) {

    /** Several rooms are separated by semicolons. */
    public List<String> rooms() {
        return Arrays.stream(room.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
