/** The words of messages: templates, what is put into them, and what must never be read in a neutral one. */
@NullMarked
@NamedInterface("text")
package org.alongside.message.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
