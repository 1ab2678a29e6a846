package org.alongside.message.send;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.message.To;

/**
 * A message that this node has for itself until its lease runs out.
 *
 * @param reference given when it was handed over: only its fate is to be asked
 */
record Claimed(
        UUID id,
        UUID lease,
        UUID partnership,
        UUID agency,
        To to,
        String template,
        Map<String, String> fields,
        boolean neutral,
        Optional<UUID> madeBy,
        int attempts,
        Optional<String> reference) {}
