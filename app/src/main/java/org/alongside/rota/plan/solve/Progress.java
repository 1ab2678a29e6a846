package org.alongside.rota.plan.solve;

import java.time.Duration;

/** The best plan so far: found after so long, so many sessions unmet, at that cost. */
public record Progress(Duration since, int unmet, long cost) {}
