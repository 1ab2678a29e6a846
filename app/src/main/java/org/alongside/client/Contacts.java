package org.alongside.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a client may be reached. The answer holds for this moment: ask again when sending. Needs a transaction of
 * somebody
 * who may open the record, or of the task {@code message-send}.
 */
public interface Contacts {

    /** Every safe way, newest address first. */
    List<SafeAddress> safe(UUID client);

    /** The address of this id, when it is still the client's and still safe. */
    Optional<SafeAddress> find(UUID contact);

    /**
     * Whether a client of the agency has this number or e-mail address and it is not safe for that. Only the task
     * {@code message-send} may ask.
     */
    boolean unsafe(UUID agency, Channel channel, String address);

    /**
     * The ways that are not safe for a client of the viewer's agency who has this number or e-mail address, as far as the
     * viewer may see the register.
     */
    Set<Channel> warnings(@Nullable String number, @Nullable String mail);
}
