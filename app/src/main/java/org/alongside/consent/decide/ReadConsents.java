package org.alongside.consent.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.Client;
import org.alongside.client.KeepsRegister;
import org.alongside.client.ReadClient;
import org.alongside.consent.CameWith;
import org.alongside.consent.Consents;
import org.alongside.consent.Decision;
import org.alongside.consent.Subject;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client's side of the ledger, with what came with their referrals; the reading is kept as one of the client. */
@Component
class ReadConsents {

    private final ReadClient readClient;
    private final Consents consents;
    private final List<CameWith> cameWith;
    private final Clock clock;

    ReadConsents(ReadClient readClient, Consents consents, List<CameWith> cameWith, Clock clock) {
        this.readClient = readClient;
        this.consents = consents;
        this.cameWith = cameWith;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the viewer may not know of the client or does not work with the register
     */
    @Transactional
    ConsentsView read(UUID id) {
        if (!KeepsRegister.may(CurrentViewer.get())) {
            throw new NotFound();
        }
        var client = readClient.read(id).client();
        var references =
                cameWith.stream().flatMap(one -> one.referralsOf(id).stream()).toList();
        var decisions = consents.about(
                id, references.stream().map(CameWith.Reference::referral).toList());
        return new ConsentsView(client, decisions, references, today(), holds(client));
    }

    LocalDate today() {
        return clock.instant().atZone(Dates.ZONE).toLocalDate();
    }

    /** Only the agency that holds the client records what they decide. */
    private static boolean holds(Client client) {
        return CurrentViewer.member().agency().equals(client.agency());
    }

    /** For recording; the client must be the agency's own. */
    @Transactional
    ConsentsView demand(UUID id) {
        var view = read(id);
        if (!view.mayRecord()) {
            throw new NotFound();
        }
        return view;
    }

    static Optional<ConsentPurpose> purpose(String key) {
        return Arrays.stream(ConsentPurpose.values())
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    static boolean withdrawable(Decision decision, LocalDate today) {
        return decision.standing(today) == Decision.Standing.IN_FORCE
                && decision.keeper().equals(CurrentViewer.member().agency())
                && decision.subject() instanceof Subject.OfClient;
    }
}
