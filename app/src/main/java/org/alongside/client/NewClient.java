package org.alongside.client;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * A person as a referral or a form knows them. Without a family name they are anonymous; somebody with one name has it
 * as
 * family name.
 *
 * @param id made with the form, so that one sent twice adds one client
 * @param address lines as on an envelope, without the postcode
 * @param safe the ways that the person said are safe; what is not among them is never used
 */
public record NewClient(
        UUID id,
        @Nullable String givenName,
        @Nullable String familyName,
        BirthDate born,
        @Nullable NhsNumber nhsNumber,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable Postcode postcode,
        Set<Channel> safe,
        @Nullable String language,
        boolean interpreter,
        Set<AccessNeed> accessNeeds,
        @Nullable String safeContactNote) {

    public NewClient {
        givenName = tidy(givenName);
        familyName = tidy(familyName);
        email = tidy(email);
        address = address == null || address.isBlank() ? null : address.strip();
        language = tidy(language);
        safeContactNote = safeContactNote == null || safeContactNote.isBlank() ? null : safeContactNote.strip();
        safe = Set.copyOf(safe);
        accessNeeds = Set.copyOf(accessNeeds);
        if (familyName == null && givenName != null) {
            familyName = givenName;
            givenName = null;
        }
    }

    /** Somebody of whom only this is known; the rest is filled in with the methods below. */
    public static NewClient named(UUID id, @Nullable String givenName, String familyName, BirthDate born) {
        return new NewClient(
                id, givenName, familyName, born, null, null, null, null, null, Set.of(), null, false, Set.of(), null);
    }

    /** Somebody who gives no name. */
    public static NewClient anonymous(UUID id) {
        return new NewClient(
                id, null, null, BirthDate.UNKNOWN, null, null, null, null, null, Set.of(), null, false, Set.of(), null);
    }

    public NewClient born(BirthDate date) {
        return new NewClient(
                id,
                givenName,
                familyName,
                date,
                nhsNumber,
                phone,
                email,
                address,
                postcode,
                safe,
                language,
                interpreter,
                accessNeeds,
                safeContactNote);
    }

    public NewClient withNhsNumber(@Nullable NhsNumber number) {
        return new NewClient(
                id,
                givenName,
                familyName,
                born,
                number,
                phone,
                email,
                address,
                postcode,
                safe,
                language,
                interpreter,
                accessNeeds,
                safeContactNote);
    }

    /** How to reach them, and which of the ways are safe. */
    public NewClient reachedBy(@Nullable PhoneNumber phone, @Nullable String email, Channel... safe) {
        var ways = EnumSet.noneOf(Channel.class);
        ways.addAll(Set.of(safe));
        return new NewClient(
                id,
                givenName,
                familyName,
                born,
                nhsNumber,
                phone,
                email,
                address,
                postcode,
                ways,
                language,
                interpreter,
                accessNeeds,
                safeContactNote);
    }

    public NewClient livingAt(@Nullable String address, @Nullable Postcode postcode) {
        return new NewClient(
                id,
                givenName,
                familyName,
                born,
                nhsNumber,
                phone,
                email,
                address,
                postcode,
                safe,
                language,
                interpreter,
                accessNeeds,
                safeContactNote);
    }

    public NewClient needing(@Nullable String language, boolean interpreter, Set<AccessNeed> accessNeeds) {
        return new NewClient(
                id,
                givenName,
                familyName,
                born,
                nhsNumber,
                phone,
                email,
                address,
                postcode,
                safe,
                language,
                interpreter,
                accessNeeds,
                safeContactNote);
    }

    public NewClient withSafeContactNote(@Nullable String note) {
        return new NewClient(
                id,
                givenName,
                familyName,
                born,
                nhsNumber,
                phone,
                email,
                address,
                postcode,
                safe,
                language,
                interpreter,
                accessNeeds,
                note);
    }

    /** The names, or that there are none. */
    public String words() {
        return familyName == null ? "Anonymous" : givenName == null ? familyName : givenName + " " + familyName;
    }

    private static @Nullable String tidy(@Nullable String text) {
        var plain =
                text == null ? "" : text.replaceAll("[\\s\\p{Cf}\\p{Cc}]+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
