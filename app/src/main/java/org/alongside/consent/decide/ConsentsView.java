package org.alongside.consent.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.Client;
import org.alongside.consent.CameWith;
import org.alongside.consent.Decision;
import org.alongside.consent.Subject;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.part.Happening;
import org.alongside.part.Link;
import org.jspecify.annotations.Nullable;

/**
 * A client's consents as their page shows them.
 *
 * @param mayRecord whether the viewer's agency holds the client
 */
public record ConsentsView(
        Client client,
        List<Decision> decisions,
        List<CameWith.Reference> references,
        LocalDate today,
        boolean mayRecord) {

    /** One purpose and what counts for it now. */
    public record Standing(ConsentPurpose purpose, List<Decision> decisions) {}

    public String path() {
        return client.path() + "/consents";
    }

    public List<Standing> standings() {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> new Standing(purpose, InForce.of(decisions, purpose)))
                .toList();
    }

    /** The purposes that nobody has asked the client about. */
    public List<ConsentPurpose> notAsked() {
        return standings().stream()
                .filter(one -> one.decisions().isEmpty())
                .map(Standing::purpose)
                .toList();
    }

    /** What was told, by whom it was decided, and for which referral only. */
    public String remark(Decision one) {
        var words =
                one.telling().byWhom().label() + ", " + one.telling().how().title() + ", " + Dates.day(one.decidedAt());
        return reference(one).map(to -> words + ". Only for referral " + to).orElse(words);
    }

    private Optional<String> reference(Decision one) {
        return one.subject() instanceof Subject.OfReferral of ? reference(of.referral()) : Optional.empty();
    }

    private Optional<String> reference(UUID referral) {
        return references.stream()
                .filter(one -> one.referral().equals(referral))
                .map(CameWith.Reference::reference)
                .findFirst();
    }

    public List<Link> actions(Decision one) {
        if (!mayRecord) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        var about = one.about();
        if (one.given()) {
            links.add(new Link("Renew", path() + "/record/" + one.purpose().key() + "?renew=" + one.id(), about));
        }
        if (ReadConsents.withdrawable(one, today)) {
            links.add(new Link("Withdraw", path() + "/" + one.id() + "/withdraw", about));
        } else if (one.standing(today) == Decision.Standing.IN_FORCE) {
            links.add(new Link("End", path() + "/record/" + one.purpose().key() + "?end=" + one.id(), about));
        }
        return links;
    }

    Optional<Decision> decision(@Nullable UUID id) {
        return decisions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Link record(ConsentPurpose purpose) {
        return new Link("Record a decision", path() + "/record/" + purpose.key(), purpose.title());
    }

    /** Everything that was decided and withdrawn, newest first. */
    public List<Happening> history() {
        var all = new ArrayList<Happening>();
        for (var one : decisions) {
            all.add(new Happening(
                    (one.given() ? "Agreed: " : "Refused: ") + one.about(),
                    one.decidedAt(),
                    one.recordedBy().orElse(null),
                    note(one)));
            one.withdrawnAt().ifPresent(at -> all.add(new Happening("Withdrawn: " + one.about(), at, null, null)));
        }
        all.sort(java.util.Comparator.comparing(Happening::at).reversed());
        return all;
    }

    private String note(Decision one) {
        var parts = new ArrayList<>(List.of(remark(one)));
        one.expiresOn().ifPresent(day -> parts.add("Until " + Dates.day(day.minusDays(1))));
        if (!one.telling().capacityNote().isBlank()) {
            parts.add(one.telling().capacityNote());
        }
        if (!one.telling().evidence().isBlank()) {
            parts.add("Evidence: " + one.telling().evidence());
        }
        one.wordingVersion().ifPresent(version -> parts.add("Wording version " + version));
        return String.join(". ", parts) + ".";
    }
}
