package org.alongside.client;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.part.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * A client as the register knows them. Somebody with one name has it as family name; some have none.
 *
 * @param bornOf the record whose date of birth is shown: another when records were merged
 * @param nhsOf the record whose NHS number is shown
 */
public record Client(
        UUID id, UUID agency, String agencyName, String reference, Identity identity, UUID bornOf, UUID nhsOf) {

    public @Nullable String givenName() {
        return identity.givenName();
    }

    public @Nullable String familyName() {
        return identity.familyName();
    }

    public BirthDate born() {
        return identity.born();
    }

    /** Somebody anonymous is told apart by the reference. */
    public String name() {
        return identity.familyName() == null ? "Anonymous, " + reference : identity.name();
    }

    /** As lists sort it: family name first. */
    public String sortedName() {
        return identity.givenName() == null ? name() : identity.familyName() + ", " + identity.givenName();
    }

    public String bornWords() {
        return identity.born().words();
    }

    /** The facts of the identity bar. */
    public List<SummaryRow> facts() {
        var facts = new ArrayList<>(List.of(new SummaryRow("Born", bornWords())));
        var nhs = identity.nhsNumber();
        if (nhs != null) {
            facts.add(new SummaryRow("NHS number", nhs.written()));
        }
        facts.add(new SummaryRow("Reference", reference));
        facts.add(new SummaryRow("Held by", agencyName));
        return facts;
    }

    public String path() {
        return "/clients/" + id;
    }
}
