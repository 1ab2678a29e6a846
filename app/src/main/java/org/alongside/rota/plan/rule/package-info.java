/** The rules of a rota: those that are kept, and those that are weighed. */
@NullMarked
package org.alongside.rota.plan.rule;

import org.jspecify.annotations.NullMarked;
