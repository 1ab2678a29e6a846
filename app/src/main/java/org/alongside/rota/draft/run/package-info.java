/** The planner at work on a draft: asked for, begun, heard of, stopped. */
@NullMarked
@NamedInterface("run")
package org.alongside.rota.draft.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
