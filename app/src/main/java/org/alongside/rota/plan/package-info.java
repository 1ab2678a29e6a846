/**
 * What is planned and what comes out: a problem, its terms, a plan and what it costs. Knows neither Spring nor a
 * database; {@code solve} makes plans, {@code explain} says why they are as they are.
 */
@NullMarked
package org.alongside.rota.plan;

import org.jspecify.annotations.NullMarked;
