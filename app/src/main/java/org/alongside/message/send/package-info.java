/** Sending what waits: one node takes a message, writes it at that moment and hands it over. */
@NullMarked
package org.alongside.message.send;

import org.jspecify.annotations.NullMarked;
