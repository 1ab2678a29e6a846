/** What a client needs so that advice reaches them, and what must be known before anything is done. */
@NullMarked
package org.alongside.client.need;

import org.jspecify.annotations.NullMarked;
