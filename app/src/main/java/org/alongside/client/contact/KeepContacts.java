package org.alongside.client.contact;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.Arrival;
import org.alongside.client.Channel;
import org.alongside.client.NewClient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the phone, e-mail and address that a client comes with. */
@Component
class KeepContacts implements Arrival {

    private final ContactTable table;
    private final Supplier<UUID> ids;

    KeepContacts(ContactTable table, Supplier<UUID> ids) {
        this.table = table;
        this.ids = ids;
    }

    @Override
    public void keep(NewClient client) {
        var phone = client.phone();
        if (phone != null) {
            keep(client, Kind.PHONE, phone.value(), null);
        }
        var email = client.email();
        if (email != null) {
            keep(client, Kind.EMAIL, email, null);
        }
        var address = client.address();
        var postcode = client.postcode();
        if (address != null || postcode != null) {
            keep(client, Kind.ADDRESS, address == null ? "" : address, postcode == null ? null : postcode.value());
        }
    }

    private void keep(NewClient client, Kind kind, String value, @Nullable String postcode) {
        var safe = client.safe();
        var way = new Contact.Ids(ids.get(), ids.get(), ids.get());
        table.insert(
                ids.get(),
                new Contact(
                        way.contact(),
                        way,
                        client.id(),
                        kind,
                        value,
                        postcode,
                        main(kind, safe),
                        kind == Kind.PHONE && safe.contains(Channel.VOICEMAIL),
                        kind == Kind.PHONE && safe.contains(Channel.TEXT),
                        null,
                        Instant.EPOCH,
                        "",
                        null,
                        null));
    }

    private static boolean main(Kind kind, Set<Channel> safe) {
        return switch (kind) {
            case PHONE -> safe.contains(Channel.PHONE);
            case EMAIL -> safe.contains(Channel.EMAIL);
            case ADDRESS -> safe.contains(Channel.POST);
            case NO_FIXED_ABODE -> false;
        };
    }
}
