package org.alongside.rota.pattern;

import java.util.Arrays;
import org.alongside.kernel.Choice;

/** How often a pattern comes round. */
public enum Every implements Choice {
    WEEK("every week", 1),
    TWO_WEEKS("every two weeks", 2),
    FOUR_WEEKS("every four weeks", 4);

    private final String title;
    private final int weeks;

    Every(String title, int weeks) {
        this.title = title;
        this.weeks = weeks;
    }

    @Override
    public String title() {
        return title;
    }

    int weeks() {
        return weeks;
    }

    static Every of(int weeks) {
        return Arrays.stream(values())
                .filter(one -> one.weeks == weeks)
                .findFirst()
                .orElseThrow();
    }
}
