package org.alongside.client;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kernel.NhsNumber;
import org.jspecify.annotations.Nullable;

/** Who a client is. Without a family name they are anonymous; somebody with one name has it as family name. */
public record Identity(
        @Nullable String givenName,
        @Nullable String familyName,
        BirthDate born,
        @Nullable NhsNumber nhsNumber) {

    /** The names in their order; empty for somebody anonymous. */
    public String name() {
        return Stream.of(givenName, familyName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    public Identity named(@Nullable String given, @Nullable String family) {
        return new Identity(given, family, born, nhsNumber);
    }

    public Identity born(BirthDate other) {
        return new Identity(givenName, familyName, other, nhsNumber);
    }

    public Identity withNhsNumber(@Nullable NhsNumber other) {
        return new Identity(givenName, familyName, born, other);
    }
}
