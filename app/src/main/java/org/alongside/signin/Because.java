package org.alongside.signin;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why somebody finds themselves at the sign-in page. */
public enum Because {
    SIGNED_OUT("You have signed out."),
    IDLE("You were signed out because nothing happened for a while, or from another device."),
    DAY("You were signed out because you signed in twelve hours ago."),
    LEFT("Your account has been closed. Ask your agency’s administrator if that is wrong."),
    PROVIDER_FAILED("Signing in there did not work. Try again."),
    PROVIDER_UNKNOWN("Nobody here is linked to that account. Ask to be invited with the e-mail address you use there."),
    STALE("That page had been open too long. Please try again.");

    private final String words;

    Because(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable Because of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(because -> because.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
