/** The planner's problem, made from what is written down of advisers, places and sessions. */
@NullMarked
@NamedInterface("problem")
package org.alongside.rota.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
