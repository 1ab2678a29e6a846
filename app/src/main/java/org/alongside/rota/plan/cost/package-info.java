/** What a plan breaks and what it costs, worked out plainly: the solvers are checked against it. */
@NullMarked
package org.alongside.rota.plan.cost;

import org.jspecify.annotations.NullMarked;
