package org.alongside.partnership;

import java.time.Instant;
import java.util.Optional;

/** One version of a pathway, when it came into force, and who made it if the viewer may know that person. */
public record PathwayVersion(int number, Instant madeAt, Optional<String> madeBy) {}
