package org.alongside.rota.plan.cost;

import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.rule.HardRule;

/** A session that a hard rule speaks against. */
public record BrokenRule(HardRule rule, PlannedSession session) {}
