/** The rules of law as data: a file for each clock, its versions, and the words for a mistake in it. */
@NullMarked
@NamedInterface("rule")
package org.alongside.timelimit.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
