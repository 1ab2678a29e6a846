package org.alongside.agency;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an agency is to a partnership. */
public enum Kind {
    HEALTH_PROVIDER("Health provider"),
    ADVICE_AGENCY("Advice agency"),
    COMMISSIONER("Commissioner"),
    UNIVERSITY("University"),
    CHARITY("Charity");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Kind of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
