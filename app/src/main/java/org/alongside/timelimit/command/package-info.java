/** Time limits from the command line, without starting the server. */
@NullMarked
@NamedInterface("command")
package org.alongside.timelimit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
