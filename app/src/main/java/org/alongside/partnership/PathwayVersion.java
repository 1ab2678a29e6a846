package org.alongside.partnership;

import java.time.Instant;

/** One version of a pathway and when it came into force. */
public record PathwayVersion(int number, Instant madeAt) {}
