package org.alongside.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.client.AccessNeed;
import org.alongside.client.NameKey;
import org.alongside.kernel.Choice;
import org.alongside.kernel.NhsNumber;
import org.alongside.page.Dates;
import org.jspecify.annotations.Nullable;

/**
 * The person as the referrer knew them. Without any name they are anonymous; somebody with one name has it as family
 * name.
 */
public record ReferredPerson(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate born,
        @Nullable String nhsNumber,
        Reach reach,
        @Nullable String postcode,
        String language,
        boolean interpreter,
        List<String> accessNeeds,
        Optional<Patient> patient) {

    public ReferredPerson {
        accessNeeds = List.copyOf(accessNeeds);
    }

    /** How to reach them safely. */
    public record Reach(
            @Nullable String phone,
            boolean voicemail,
            boolean text,
            @Nullable String email,
            String safeContact) {
        public static final Reach NONE = new Reach(null, false, false, null, "");
    }

    /** The patient, where the client is somebody else: a parent, a carer. */
    public record Patient(String name, @Nullable LocalDate born) {}

    /** The person and a telephone number, which is what most referrals say. */
    public static ReferredPerson of(@Nullable String given, String family, @Nullable LocalDate born, String phone) {
        return new ReferredPerson(
                given,
                family,
                born,
                null,
                new Reach(phone, false, false, null, ""),
                null,
                "",
                false,
                List.of(),
                Optional.empty());
    }

    public String name() {
        return name(givenName, familyName);
    }

    /** Both names in their usual order, or that there is none. */
    public static String name(@Nullable String givenName, @Nullable String familyName) {
        var name = Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return name.isEmpty() ? "Anonymous" : name;
    }

    /** Welsh, with an interpreter. Empty when neither was said. */
    public String languageWords() {
        return Stream.of(language, interpreter ? "with an interpreter" : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Large print, home visit. */
    public String accessWords() {
        return Choice.list(accessNeeds.stream()
                .flatMap(key -> Choice.named(AccessNeed.class, key).stream())
                .toList());
    }

    /** 999 000 0018, as people read it out; empty when it is not known. */
    public String nhsNumberWords() {
        var known = Objects.requireNonNullElse(nhsNumber, "");
        return NhsNumber.read(known).map(NhsNumber::written).orElse(known);
    }

    /** Tiago Silva, born 4 March 2019; empty when the client is the patient. */
    public String patientWords() {
        return patient.map(one -> one.name() + (one.born() == null ? "" : ", born " + Dates.day(one.born())))
                .orElse("");
    }

    /**
     * The same for spellings that differ in accents, capitals and apostrophes only; empty when nothing tells people
     * apart.
     */
    public String key() {
        return familyName == null
                ? ""
                : NameKey.of(familyName) + "|" + NameKey.of(givenName) + "|" + (born == null ? "" : born);
    }
}
