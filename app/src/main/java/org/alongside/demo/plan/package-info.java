/** A year of a partnership as it could have been: who came, when, and what became of it. Pure; no database. */
@NullMarked
package org.alongside.demo.plan;

import org.jspecify.annotations.NullMarked;
