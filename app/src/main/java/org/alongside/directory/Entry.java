package org.alongside.directory;

import java.time.LocalDate;
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
        Optional<LocalDate> startsOn) {}
