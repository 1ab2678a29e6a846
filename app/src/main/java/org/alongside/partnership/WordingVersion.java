package org.alongside.partnership;

import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.ConsentPurpose;

/** The words of a consent as they were, or are, asked; and who made them, if the viewer may know that person. */
public record WordingVersion(
        ConsentPurpose purpose, int number, String words, Instant madeAt, Optional<String> madeBy) {}
