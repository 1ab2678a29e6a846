package org.alongside.client.identity;

import java.time.LocalDate;
import java.util.Objects;
import org.alongside.client.BirthDate;
import org.alongside.client.Client;
import org.alongside.client.Identity;
import org.alongside.client.NameKey;
import org.alongside.kernel.NhsNumber;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;
import org.jspecify.annotations.Nullable;

/** Name, date of birth and NHS number, as typed; without names the client is anonymous. */
public record IdentityForm(String givenName, String familyName, Boolean renamed, DateParts born, String nhsNumber) {

    public IdentityForm(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable Boolean renamed,
            @Nullable DateParts born,
            @Nullable String nhsNumber) {
        this.givenName = tidy(givenName);
        this.familyName = tidy(familyName);
        this.renamed = Objects.requireNonNullElse(renamed, false);
        this.born = Objects.requireNonNullElse(born, DateParts.EMPTY);
        this.nhsNumber = tidy(nhsNumber);
    }

    static IdentityForm of(Client client) {
        var nhs = client.identity().nhsNumber();
        return new IdentityForm(
                client.givenName(),
                client.familyName(),
                false,
                client.born().parts(),
                nhs == null ? "" : nhs.written());
    }

    private static String tidy(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replaceAll("[\\s\\p{Cf}\\p{Cc}]+", " ")
                .strip();
    }

    FormErrors errors(LocalDate today) {
        return BirthErrors.of(born, today)
                .unless(givenName.length() <= 200, "givenName", "Use at most 200 characters")
                .unless(familyName.length() <= 200, "familyName", "Use at most 200 characters")
                .unless(
                        familyName.isEmpty()
                                ? givenName.isEmpty()
                                : !NameKey.of(familyName).isEmpty(),
                        "familyName",
                        "Enter the family name, or the only name")
                .unless(
                        nhsNumber.isEmpty() || NhsNumber.read(nhsNumber).isPresent(),
                        "nhsNumber",
                        "Check the NHS number: it has 10 figures");
    }

    Identity identity() {
        return new Identity(
                givenName.isEmpty() ? null : givenName,
                familyName.isEmpty() ? null : familyName,
                BirthDate.read(born).orElse(BirthDate.UNKNOWN),
                NhsNumber.read(nhsNumber).orElse(null));
    }
}
