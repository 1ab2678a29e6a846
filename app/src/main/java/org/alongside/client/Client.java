package org.alongside.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.page.Dates;
import org.alongside.part.SummaryRow;
import org.jspecify.annotations.Nullable;

/** A client as the register knows them. Somebody with one name has it as family name. */
public record Client(
        UUID id,
        UUID agency,
        String agencyName,
        String reference,
        @Nullable String givenName,
        String familyName,
        @Nullable LocalDate born) {

    public String name() {
        return Stream.of(givenName, familyName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** As lists sort it: family name first. */
    public String sortedName() {
        return givenName == null ? familyName : familyName + ", " + givenName;
    }

    public String bornWords() {
        return born == null ? "Not known" : Dates.day(born);
    }

    /** The facts of the identity bar. */
    public List<SummaryRow> facts() {
        return List.of(
                new SummaryRow("Born", bornWords()),
                new SummaryRow("Reference", reference),
                new SummaryRow("Held by", agencyName));
    }

    public String path() {
        return "/clients/" + id;
    }
}
