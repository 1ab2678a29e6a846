package org.alongside.client.merge;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.client.Client;
import org.alongside.client.duplicate.Band;

/** Two records that may be of one person, and what speaks for it; each is the one that it is read under. */
public record Pair(UUID id, Client one, Client other, Band band, List<String> reasons) {

    public Pair {
        reasons = List.copyOf(reasons);
    }

    public String words() {
        return reasons.isEmpty()
                ? ""
                : reasons.getFirst()
                        + String.join(
                                "", reasons.stream().skip(1).map(Pair::further).toList());
    }

    private static String further(String reason) {
        return ", " + reason.substring(0, 1).toLowerCase(Locale.UK) + reason.substring(1);
    }

    public String path() {
        return "/clients/duplicates/" + id;
    }
}
