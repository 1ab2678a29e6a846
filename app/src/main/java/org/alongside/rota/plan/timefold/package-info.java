/** The rules as Timefold's constraints, and its search. Public only because Timefold asks for it. */
@NullMarked
package org.alongside.rota.plan.timefold;

import org.jspecify.annotations.NullMarked;
