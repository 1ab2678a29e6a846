package org.alongside.consent.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.ByWhom;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.consent.Part;
import org.alongside.consent.Subject;
import org.alongside.kernel.Choice;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;
import org.jspecify.annotations.Nullable;

/** A decision of a client as typed. */
public record DecisionForm(
        @Nullable UUID id,
        String given,
        String from,
        String to,
        List<String> parts,
        String byWhom,
        String how,
        String capacity,
        String evidence,
        DateParts decided,
        DateParts expires) {

    public DecisionForm(
            @Nullable UUID id,
            @Nullable String given,
            @Nullable String from,
            @Nullable String to,
            @Nullable List<String> parts,
            @Nullable String byWhom,
            @Nullable String how,
            @Nullable String capacity,
            @Nullable String evidence,
            @Nullable DateParts decided,
            @Nullable DateParts expires) {
        this.id = id;
        this.given = Objects.requireNonNullElse(given, "");
        this.from = Objects.requireNonNullElse(from, "");
        this.to = Objects.requireNonNullElse(to, "");
        this.parts = parts == null ? List.of() : List.copyOf(parts);
        this.byWhom = Objects.requireNonNullElse(byWhom, "");
        this.how = Objects.requireNonNullElse(how, "");
        this.capacity = Objects.requireNonNullElse(capacity, "").strip();
        this.evidence = Objects.requireNonNullElse(evidence, "").strip();
        this.decided = Objects.requireNonNullElse(decided, DateParts.EMPTY);
        this.expires = Objects.requireNonNullElse(expires, DateParts.EMPTY);
    }

    boolean yes() {
        return given.equals("yes");
    }

    /** Whether what is seldom needed has been filled in. */
    public boolean more() {
        return !byWhom.equals(ByWhom.PERSON.key()) || !capacity.isEmpty() || !evidence.isEmpty();
    }

    FormErrors errors(ConsentPurpose purpose, LocalDate today, Set<UUID> agencies) {
        var feedback = purpose == ConsentPurpose.FEEDBACK;
        var who = Choice.named(ByWhom.class, byWhom);
        return FormErrors.NONE
                .unless(yes() || given.equals("no"), "given", "Choose what they decided")
                .unless(known(to, agencies, !feedback), "to", feedback ? "Choose who is told" : "Choose an agency")
                .unless(known(from, agencies, true), "from", "Choose an agency")
                .unless(!feedback || !yes() || !chosen().isEmpty(), "parts", "Choose at least one")
                .unless(who.isPresent(), "byWhom", "Choose who decided")
                .unless(
                        who.filter(ByWhom::needsCapacityNote).isEmpty() || !capacity.isEmpty(),
                        "capacity",
                        "Say why the client does not decide themselves")
                .unless(Choice.named(How.class, how).isPresent(), "how", "Choose how they told you")
                .unless(capacity.length() <= 1000, "capacity", "Use 1,000 letters or fewer")
                .unless(evidence.length() <= 300, "evidence", "Use 300 letters or fewer")
                .unless(
                        decided.date().filter(day -> !day.isAfter(today)).isPresent(),
                        "decided",
                        "Enter the day they decided, not in the future")
                .unless(
                        !yes()
                                || expires.isEmpty()
                                || expires.date()
                                        .filter(day -> day.isAfter(today))
                                        .isPresent(),
                        "expires",
                        "Enter a day in the future, or leave it empty");
    }

    NewDecision decision(ConsentPurpose purpose, UUID client, Instant now) {
        var feedback = purpose == ConsentPurpose.FEEDBACK && yes();
        return new NewDecision(
                new Subject.OfClient(client),
                purpose,
                agency(from),
                agency(to),
                yes(),
                feedback ? chosen() : Set.of(),
                new NewDecision.Telling(
                        Choice.named(ByWhom.class, byWhom).orElseThrow(),
                        Choice.named(How.class, how).orElseThrow(),
                        capacity,
                        evidence),
                decidedAt(now),
                yes() ? expires.date() : Optional.empty());
    }

    /**
     * Today means now. On an earlier day nobody knows the hour: a refusal counts after all else of that day, a consent
     * before it, so that in doubt nothing is shared.
     */
    private Instant decidedAt(Instant now) {
        var day = decided.date().orElseThrow();
        if (day.equals(now.atZone(Dates.ZONE).toLocalDate())) {
            return now;
        }
        var begins = day.atStartOfDay(Dates.ZONE).toInstant();
        return yes()
                ? begins
                : day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant().minus(1, ChronoUnit.MILLIS);
    }

    private Set<Part> chosen() {
        return parts.stream()
                .flatMap(key -> Choice.named(Part.class, key).stream())
                .collect(Collectors.toSet());
    }

    private static boolean known(String agency, Set<UUID> agencies, boolean mayBeEmpty) {
        return agency.isEmpty()
                ? mayBeEmpty
                : agencies.stream().anyMatch(one -> one.toString().equals(agency));
    }

    private static Optional<UUID> agency(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
    }
}
