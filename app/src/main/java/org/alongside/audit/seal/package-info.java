/** Events in sealed blocks, and the head of the chain outside the database. */
@NullMarked
package org.alongside.audit.seal;

import org.jspecify.annotations.NullMarked;
