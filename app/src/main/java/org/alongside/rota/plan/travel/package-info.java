/** Ways: where things are, how long it takes, and how far is too far. */
@NullMarked
package org.alongside.rota.plan.travel;

import org.jspecify.annotations.NullMarked;
