package org.alongside.message.send;

import java.util.Optional;
import java.util.UUID;
import org.alongside.client.Contacts;
import org.alongside.client.SafeAddress;
import org.alongside.message.Channel;
import org.alongside.message.To;
import org.springframework.stereotype.Component;

/** Asks the register at this moment: for a client's address, and whether one that somebody typed is known as unsafe. */
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

    /** Not when a client of the agency has it and it is not safe. */
    Optional<Recipients.Reachable> typed(UUID agency, To.Typed to) {
        return contacts.unsafe(agency, channel(to.channel()), to.address())
                ? Optional.empty()
                : Optional.of(new Recipients.Reachable(to.channel(), to.address()));
    }

    private static org.alongside.client.Channel channel(Channel channel) {
        return switch (channel) {
            case TEXT -> org.alongside.client.Channel.TEXT;
            case EMAIL -> org.alongside.client.Channel.EMAIL;
        };
    }

    private static Optional<Recipients.Reachable> written(SafeAddress address) {
        return switch (address.channel()) {
            case TEXT -> Optional.of(new Recipients.Reachable(Channel.TEXT, address.value()));
            case EMAIL -> Optional.of(new Recipients.Reachable(Channel.EMAIL, address.value()));
            case PHONE, VOICEMAIL, POST -> Optional.empty();
        };
    }
}
