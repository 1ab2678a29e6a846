package org.alongside.bench.rota;

/** So many sessions, one for each site first, the rest by demand, none beyond the rooms. */
final class Shares {

    private Shares() {}

    static int[] of(int sessions, double[] demand, int[] rooms) {
        var shares = new int[demand.length];
        for (var given = 0; given < sessions; given++) {
            var next = -1;
            for (var site = 0; site < demand.length; site++) {
                if (shares[site] < rooms[site]
                        && (next < 0 || need(demand, shares, site) > need(demand, shares, next))) {
                    next = site;
                }
            }
            if (next < 0) {
                return shares;
            }
            shares[next]++;
        }
        return shares;
    }

    private static double need(double[] demand, int[] shares, int site) {
        return shares[site] == 0 ? 1000 + demand[site] : demand[site] / shares[site];
    }
}
