/** The pages of drafts. */
@NullMarked
@NamedInterface("draft-page")
package org.alongside.rota.draft.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
