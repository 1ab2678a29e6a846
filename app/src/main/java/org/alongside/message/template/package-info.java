/** A partnership's own words for its messages, in versions. */
@NullMarked
@NamedInterface("template")
package org.alongside.message.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
