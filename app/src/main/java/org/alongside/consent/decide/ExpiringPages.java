package org.alongside.consent.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.Client;
import org.alongside.client.ClientTable;
import org.alongside.client.KeepsRegister;
import org.alongside.consent.Consents;
import org.alongside.consent.Decision;
import org.alongside.consent.Subject;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Consents that end within thirty days, so that clients are asked in time. */
@Controller
class ExpiringPages {

    static final int DAYS = 30;

    private final Consents consents;
    private final ReadConsents readConsents;
    private final ClientTable clients;
    private final Trail trail;

    ExpiringPages(Consents consents, ReadConsents readConsents, ClientTable clients, Trail trail) {
        this.trail = trail;
        this.consents = consents;
        this.readConsents = readConsents;
        this.clients = clients;
    }

    @GetMapping("/consents/expiring")
    @Transactional
    String list(Model model) {
        if (!KeepsRegister.may(CurrentViewer.get())) {
            throw new NotFound();
        }
        var ending = consents.expiring(readConsents.today(), DAYS);
        var known = clients.all(ending.stream().map(ExpiringPages::client).toList());
        model.addAttribute(
                "lines",
                ending.stream().flatMap(one -> line(known, one).stream()).toList());
        trail.append(Act.READ, "consent_list", null, Map.of("consents", ending.size()));
        return "consent/expiring";
    }

    private static Optional<EndingConsent> line(List<Client> known, Decision decision) {
        return known.stream()
                .filter(one -> one.id().equals(client(decision)))
                .findFirst()
                .map(one -> new EndingConsent(one, decision));
    }

    private static UUID client(Decision one) {
        return ((Subject.OfClient) one.subject()).client();
    }
}
