package org.alongside.timelimit.signoff;

import java.time.Instant;
import java.util.UUID;

/** A supervisor of the viewer's agency stands for these words of a rule. */
public record Signature(UUID id, String fingerprint, Instant signedAt, String signedBy) {}
