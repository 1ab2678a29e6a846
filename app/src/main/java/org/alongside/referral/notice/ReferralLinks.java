package org.alongside.referral.notice;

import java.util.Optional;
import java.util.UUID;
import org.alongside.message.AboutLinks;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;

/** Leads from a message that did not arrive to what it was about. */
@Component
class ReferralLinks implements AboutLinks {

    @Override
    public Optional<Link> of(String kind, UUID recordId) {
        return switch (kind) {
            case "referral" -> Optional.of(new Link("The referral", referral(recordId)));
            case "consultation" -> Optional.of(new Link("The question", "/ask-an-adviser/" + recordId));
            default -> Optional.empty();
        };
    }

    private static String referral(UUID id) {
        return (Refers.advises(CurrentViewer.get()) ? "/inbox/" : "/referrals/") + id;
    }
}
