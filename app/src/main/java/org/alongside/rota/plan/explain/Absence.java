package org.alongside.rota.plan.explain;

import java.util.Set;
import java.util.UUID;
import org.alongside.rota.plan.HalfDay;

/** An adviser who cannot work in these half-days after all. */
public record Absence(UUID adviser, Set<HalfDay> halfDays) {}
