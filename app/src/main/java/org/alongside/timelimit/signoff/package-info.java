/** Sign-off: a supervisor signs the version of a rule for her agency, for the words as they stand. */
@NullMarked
@NamedInterface("signoff")
package org.alongside.timelimit.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
