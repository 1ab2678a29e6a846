/** Records that may be of one person: told apart, or merged and read as one until that is undone. */
@NullMarked
@NamedInterface("merge")
package org.alongside.client.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
