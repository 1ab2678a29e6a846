package org.alongside.client.duplicate;

import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.kernel.NhsNumber;
import org.jspecify.annotations.Nullable;

/** What speaks for or against two clients being one, beyond the keys they share. */
record Facts(boolean named, BirthDate born, @Nullable NhsNumber nhsNumber) {

    static final Facts NONE = new Facts(false, BirthDate.UNKNOWN, null);

    static Facts of(NewClient client) {
        return new Facts(client.familyName() != null, client.born(), client.nhsNumber());
    }

    /** These and what a key says. */
    Facts and(MatchKey key) {
        return switch (key.kind()) {
            case NAME -> new Facts(true, born, nhsNumber);
            case BORN -> new Facts(named, BirthDate.ofText(key.key()), nhsNumber);
            case NHS -> new Facts(named, born, new NhsNumber(key.key()));
            case SOUND, PHONE, EMAIL, HOME, WORD -> this;
        };
    }
}
