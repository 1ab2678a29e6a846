package org.alongside.referral.decide;

import java.util.Optional;
import java.util.UUID;
import org.alongside.client.register.ListClients;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clients of the viewer's register, by the reference that somebody reads from a letter or a screen. */
@Component
class OwnClients {

    private final ListClients listClients;

    OwnClients(ListClients listClients) {
        this.listClients = listClients;
    }

    @Transactional
    Optional<UUID> withReference(String typed) {
        var plain = plain(typed);
        return plain.isEmpty()
                ? Optional.empty()
                : listClients.search(typed).clients().stream()
                        .filter(one -> plain(one.reference()).equals(plain))
                        .map(one -> one.id())
                        .findFirst();
    }

    private static String plain(String reference) {
        return reference.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
