package org.alongside.client;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;
import org.jspecify.annotations.Nullable;

/** A new client, as typed; the id is made with the empty form. */
public record ClientForm(@Nullable UUID id, String givenName, String familyName, DateParts born) {

    public ClientForm(
            @Nullable UUID id, @Nullable String givenName, @Nullable String familyName, @Nullable DateParts born) {
        this.id = id;
        this.givenName = tidy(givenName);
        this.familyName = tidy(familyName);
        this.born = Objects.requireNonNullElse(born, DateParts.EMPTY);
    }

    private static String tidy(@Nullable String name) {
        return Objects.requireNonNullElse(name, "")
                .replaceAll("[\\s\\p{Cf}\\p{Cc}]+", " ")
                .strip();
    }

    FormErrors errors(LocalDate today) {
        var date = BirthDate.read(born).flatMap(BirthDate::earliest);
        return FormErrors.NONE
                .unless(givenName.length() <= 200, "givenName", "Use at most 200 characters")
                .unless(!NameKey.of(familyName).isEmpty(), "familyName", "Enter the family name, or the only name")
                .unless(familyName.length() <= 200, "familyName", "Use at most 200 characters")
                .unless(BirthDate.read(born).isPresent(), "born", "Enter a date of birth, for example 27 3 1980")
                .unless(date.isEmpty() || !date.get().isAfter(today), "born", "The date of birth must be in the past")
                .unless(date.isEmpty() || date.get().isAfter(today.minusYears(130)), "born", "Check the year of birth");
    }

    NewClient client(UUID newId) {
        return NewClient.named(
                newId, givenName, familyName, BirthDate.read(born).orElse(BirthDate.UNKNOWN));
    }
}
