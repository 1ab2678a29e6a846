/** Patterns that repeat: who is where every week, every second or every fourth; sessions are published from them. */
@NullMarked
@NamedInterface("pattern")
package org.alongside.rota.pattern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
