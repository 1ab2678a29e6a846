package org.alongside.client.merge;

import java.time.Instant;
import java.util.UUID;

/** A record that is read under another. */
public record Merge(UUID id, UUID kept, UUID gone, String goneName, String reference, Instant at, String by) {}
