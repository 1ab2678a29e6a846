package org.alongside.message.template;

import java.time.Instant;
import java.util.Optional;
import org.alongside.message.text.Wording;

/** One version of a template's words in a partnership, and who made it if the viewer may know that person. */
public record WordingVersion(int number, Wording wording, Instant madeAt, Optional<String> madeBy) {}
