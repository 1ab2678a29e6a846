package org.alongside.rota.plan;

/**
 * What an unmet session is worth: 100 x (1 + demand) / 2 x deprivation. Demand is the recent referrals for each wanted
 * session against the partnership's average, at most 3: half of the weight is the same for all, so that a quiet site is
 * not starved of the sessions that would make it busier. Deprivation is 1.3 in the most deprived tenth of areas and 1.0
 * in the least (index of multiple deprivation, by decile), in even steps: what is there for all, in greater measure
 * where need is greater ("proportionate universalism": Fair Society, Healthy Lives, the Marmot review, 2010). The steps
 * are our judgement, made to be changed.
 */
public final class PlaceWeight {

    public static final int ORDINARY = 100;

    private PlaceWeight() {}

    /**
     * @param demand recent referrals for each wanted session, the partnership's average being 1
     * @param decile of deprivation, 1 the most deprived tenth; 0 when it is not known, which counts as the middle
     */
    public static int of(double demand, int decile) {
        if (!(demand >= 0) || decile < 0 || decile > 10) {
            throw new IllegalArgumentException("demand " + demand + ", decile " + decile);
        }
        var deprivation = 1.3 - 0.3 * (decile == 0 ? 4.5 : decile - 1) / 9;
        return (int) Math.round(ORDINARY * (1 + Math.min(3, demand)) / 2 * deprivation);
    }
}
