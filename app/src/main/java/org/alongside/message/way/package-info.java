/** The ways out: a mail server, GOV.UK Notify, or a page in the demonstration. */
@NullMarked
@NamedInterface("way")
package org.alongside.message.way;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
