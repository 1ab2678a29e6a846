package org.alongside.design;

import org.alongside.partnership.Partnership;

/** A partnership in the grid, with its number in the order in which the partnerships were opened. */
public record Case(int number, Partnership partnership) {}
