package org.alongside.message.send;

import java.util.Optional;
import java.util.UUID;
import org.alongside.client.Contacts;
import org.alongside.client.SafeAddress;
import org.alongside.message.Channel;
import org.springframework.stereotype.Component;

/** Asks the register for a client's address, which it gives when it is safe at this moment. */
@Component
class SafeContacts {

    private final Contacts contacts;

    SafeContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Empty when it is not safe, not the client's any more, or no way to write to somebody. */
    Optional<Recipients.Reachable> find(UUID contact) {
        return contacts.find(contact).flatMap(SafeContacts::written);
    }

    private static Optional<Recipients.Reachable> written(SafeAddress address) {
        return switch (address.channel()) {
            case TEXT -> Optional.of(new Recipients.Reachable(Channel.TEXT, address.value()));
            case EMAIL -> Optional.of(new Recipients.Reachable(Channel.EMAIL, address.value()));
            case PHONE, VOICEMAIL, POST -> Optional.empty();
        };
    }
}
