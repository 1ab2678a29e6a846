package org.alongside.message.send;

import java.util.Optional;
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

    Found find(Claimed message) {
        return switch (message.to()) {
            case To.Staff staff -> found(table.email(staff.personId()), Why.NO_ADDRESS);
            case To.ClientContact contact -> safe(contacts.find(contact.contactId()));
            case To.Typed typed -> safe(contacts.typed(message.agency(), typed));
        };
    }

    private static Found found(Optional<String> email, Why otherwise) {
        return email.<Found>map(address -> new Reachable(Channel.EMAIL, address))
                .orElseGet(() -> new Unreachable(otherwise));
    }

    private static Found safe(Optional<Reachable> way) {
        return way.<Found>map(one -> one).orElseGet(() -> new Unreachable(Why.NOT_SAFE));
    }
}
