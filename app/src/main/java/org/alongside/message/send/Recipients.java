package org.alongside.message.send;

import java.util.Optional;
import java.util.UUID;
import org.alongside.message.Channel;
import org.alongside.message.To;
import org.alongside.message.Why;
import org.springframework.stereotype.Component;

/** Where to send a message at this moment. */
@Component
class Recipients {

    /** What looking came to. */
    sealed interface Found {}

    record Reachable(Channel channel, String address) implements Found {
        @Override
        public String toString() {
            return "Reachable[" + channel + "]";
        }
    }

    record Unreachable(Why why) implements Found {}

    private final QueueTable table;
    private final SafeContacts contacts;

    Recipients(QueueTable table, SafeContacts contacts) {
        this.table = table;
        this.contacts = contacts;
    }

    Found find(To to) {
        return switch (to) {
            case To.Staff staff -> found(table.email(staff.personId()), Why.NO_ADDRESS);
            case To.ClientContact contact -> safe(contact.contactId());
            case To.Typed typed -> new Reachable(typed.channel(), typed.address());
        };
    }

    private static Found found(Optional<String> email, Why otherwise) {
        return email.<Found>map(address -> new Reachable(Channel.EMAIL, address))
                .orElseGet(() -> new Unreachable(otherwise));
    }

    private Found safe(UUID contact) {
        return contacts.find(contact).<Found>map(one -> one).orElseGet(() -> new Unreachable(Why.NOT_SAFE));
    }
}
