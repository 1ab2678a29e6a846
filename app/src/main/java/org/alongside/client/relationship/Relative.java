package org.alongside.client.relationship;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to a client, as it is read on that client's record.
 *
 * @param record their own record; null for somebody who is known by name only
 */
public record Relative(
        UUID id, Kind kind, String name, @Nullable UUID record) {}
