package org.alongside.rota.plan;

import org.alongside.rota.plan.rule.Weights;
import org.alongside.rota.plan.travel.Reach;
import org.alongside.rota.plan.travel.Travel;

/** What a partnership has settled: how long ways take, how far is too far, what counts how much. */
public record Terms(Travel travel, Reach reach, Weights weights) {

    public static final Terms USUAL = new Terms(Travel.estimated(), Reach.USUAL, Weights.USUAL);
}
