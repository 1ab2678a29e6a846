/** Sign-off: a supervisor signs the version of a rule for her agency, for the words as they stand. */
@NullMarked
package org.alongside.timelimit.signoff;

import org.jspecify.annotations.NullMarked;
