package org.alongside.message;

import java.util.Optional;
import java.util.UUID;

/**
 * What a message is about. The same template about the same record to the same recipient is sent once; what may happen
 * several times names its {@link #occasion}. Nothing here is personal data.
 *
 * @param kind in the field's words: referral, appointment
 * @param sender the partnership and agency it is sent for; without one those of the viewer at work
 * @param neutral whether the client asked for neutral words
 * @param occasion which time it is, as an id; empty when there can be only one
 */
public record About(String kind, UUID recordId, Optional<Sender> sender, boolean neutral, String occasion) {

    /** For whom a message goes out; the agency hears when it does not arrive. */
    public record Sender(UUID partnership, UUID agency) {}

    public About(String kind, UUID recordId) {
        this(kind, recordId, Optional.empty(), false, "");
    }

    /** For a task, or when another agency than the viewer's is concerned. */
    public About sentFor(UUID partnership, UUID agency) {
        return new About(kind, recordId, Optional.of(new Sender(partnership, agency)), neutral, occasion);
    }

    public About neutrally(boolean asked) {
        return new About(kind, recordId, sender, asked, occasion);
    }

    /** One of several times: the id of the question asked, the day of the digest. */
    public About occasion(Object which) {
        return new About(kind, recordId, sender, neutral, which.toString());
    }

    String key(To to, String template) {
        var recipient = switch (to) {
            case To.Staff staff -> "staff " + staff.personId();
            case To.ClientContact contact -> "contact " + contact.contactId();
            case To.Typed typed -> typed.channel().key();
        };
        return String.join(" ", template, kind, recordId.toString(), occasion, recipient);
    }
}
