/** The system a health-justice partnership runs on: one package per capability below this one. */
@NullMarked
package org.alongside;

import org.jspecify.annotations.NullMarked;
