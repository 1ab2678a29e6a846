package org.alongside.rota.plan.rule;

/** What makes one plan better than another. Each is weighed per partnership; a point is about a minute of travel. */
public enum Rule {
    UNMET("wanted sessions met", 20, 1, 1000),
    CONTINUITY("few advisers at a site", 40, 0, 1000),
    TRAVEL("little travel", 1, 0, 100),
    FAIRNESS("a fair share for each adviser", 2, 0, 100),
    PREFERENCE("advisers' wishes", 15, 0, 1000),
    LANGUAGE("languages wanted at a site", 20, 0, 1000),
    CHANGE("few changes to what is published", 60, 0, 1000);

    private final String title;
    private final int usual;
    private final int least;
    private final int most;

    Rule(String title, int usual, int least, int most) {
        this.title = title;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    public String title() {
        return title;
    }

    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
