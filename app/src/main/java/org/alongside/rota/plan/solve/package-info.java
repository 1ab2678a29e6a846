/** Makes plans: a first one at once, better ones as long as there is time. */
@NullMarked
package org.alongside.rota.plan.solve;

import org.jspecify.annotations.NullMarked;
