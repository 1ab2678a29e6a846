package org.alongside.client;

import java.util.UUID;

/**
 * A number, e-mail address or postal address that is safe for this way of reaching somebody.
 *
 * @param contactId names the address and the way; a text and a call to one number have different ids
 * @param value as a machine wants it: {@code +447700900123}, an e-mail address, the lines of an envelope
 */
public record SafeAddress(UUID contactId, Channel channel, String value) {}
