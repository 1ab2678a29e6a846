package org.alongside.client.duplicate;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.client.BirthDate;
import org.alongside.client.NameKey;
import org.alongside.client.NewClient;
import org.alongside.kernel.NhsNumber;
import org.jspecify.annotations.Nullable;

/** Gathers what a client is recognised and found by. */
final class Keys {

    private final Set<MatchKey> keys = new LinkedHashSet<>();

    static Set<MatchKey> of(NewClient client) {
        var phone = client.phone();
        var postcode = client.postcode();
        return new Keys()
                .name(client.givenName(), client.familyName())
                .born(client.born())
                .nhs(client.nhsNumber())
                .phone(phone == null ? null : phone.value())
                .email(client.email())
                .home(client.address(), postcode == null ? null : postcode.value())
                .all();
    }

    Set<MatchKey> all() {
        return Set.copyOf(keys);
    }

    /** The order of names makes no difference: not everybody's family name comes last. */
    Keys name(@Nullable String given, @Nullable String family) {
        if (family == null) {
            return this;
        }
        var words = Arrays.stream(
                        (NameKey.of(given) + " " + NameKey.of(family)).strip().split(" "))
                .sorted()
                .collect(Collectors.joining(" "));
        var sound = Sound.ofName(given, family);
        add(MatchKey.Kind.NAME, words);
        add(MatchKey.Kind.SOUND, given == null ? "" : sound);
        NameKey.words(given).forEach(word -> add(MatchKey.Kind.WORD, word));
        NameKey.words(family).forEach(word -> add(MatchKey.Kind.WORD, word));
        return this;
    }

    Keys born(BirthDate born) {
        add(MatchKey.Kind.BORN, born.text());
        return this;
    }

    Keys nhs(@Nullable NhsNumber number) {
        add(MatchKey.Kind.NHS, number == null ? "" : number.value());
        return this;
    }

    Keys phone(@Nullable String number) {
        add(MatchKey.Kind.PHONE, number == null ? "" : number);
        return this;
    }

    Keys email(@Nullable String address) {
        add(MatchKey.Kind.EMAIL, address == null ? "" : address.toLowerCase(java.util.Locale.ROOT));
        return this;
    }

    /**
     * The postcode and the first figures or word of the address: "Flat 2, 14 High Street" is the same as "Flat 2 14".
     */
    Keys home(@Nullable String address, @Nullable String postcode) {
        if (address != null && postcode != null) {
            var words = Arrays.stream(NameKey.of(address).split(" ")).toList();
            var figures = words.stream()
                    .filter(word -> word.matches("\\d+[a-z]?"))
                    .limit(2)
                    .collect(Collectors.joining(" "));
            var place = figures.isEmpty() ? words.getFirst() : figures;
            add(MatchKey.Kind.HOME, place.isEmpty() ? "" : postcode + " " + place);
        }
        return this;
    }

    private void add(MatchKey.Kind kind, String key) {
        if (!key.isEmpty()) {
            keys.add(new MatchKey(kind, key));
        }
    }
}
