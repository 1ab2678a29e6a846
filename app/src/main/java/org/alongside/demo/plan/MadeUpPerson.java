package org.alongside.demo.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.alongside.client.AccessNeed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not exist. Telephone numbers are those kept for drama, NHS numbers those for tests, postcodes of no
 * place.
 *
 * @param givenName null for one name only; without a family name too they are anonymous
 * @param child the patient, where the client is a parent
 */
public record MadeUpPerson(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate born,
        @Nullable String nhsNumber,
        @Nullable String phone,
        boolean voicemail,
        boolean text,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        String language,
        boolean interpreter,
        Set<AccessNeed> accessNeeds,
        String safeContact,
        Optional<Child> child) {

    public MadeUpPerson {
        accessNeeds = Set.copyOf(accessNeeds);
        voicemail = voicemail && safeContact.isEmpty();
    }

    /** A child in hospital. */
    public record Child(String givenName, String familyName, LocalDate born) {}

    /** The same person as somebody in a hurry writes them down: without accents, date of birth and numbers. */
    MadeUpPerson hurried() {
        return new MadeUpPerson(
                plain(givenName),
                plain(familyName),
                null,
                null,
                phone,
                false,
                false,
                null,
                null,
                null,
                "",
                false,
                Set.of(),
                "",
                child);
    }

    static @Nullable String plain(@Nullable String name) {
        return name == null
                ? null
                : java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('ł', 'l')
                        .replace('Ł', 'L')
                        .replace('ı', 'i')
                        .replace("đ", "d")
                        .replace("Đ", "D");
    }
}
