/** Says in words why a plan is as it is, what two differ in, and what changes when somebody is ill. */
@NullMarked
package org.alongside.rota.plan.explain;

import org.jspecify.annotations.NullMarked;
