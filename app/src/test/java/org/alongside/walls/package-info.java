/** Proves that the walls between viewers stand, table by table, and that none can be loosened unnoticed. */
@NullMarked
package org.alongside.walls;

import org.jspecify.annotations.NullMarked;
