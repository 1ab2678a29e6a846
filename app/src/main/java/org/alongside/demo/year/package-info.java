/** Plays the planned year of each partnership through the use cases, with the clock turned. */
@NullMarked
package org.alongside.demo.year;

import org.jspecify.annotations.NullMarked;
