package org.alongside.client.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.client.Client;

/** A client of the agency who may be the person asked about, and what speaks for it in words. */
public record Match(Client client, Band band, List<String> reasons) {

    public Match {
        reasons = List.copyOf(reasons);
    }

    /** Same name, same phone. */
    public String words() {
        return IntStream.range(0, reasons.size())
                .mapToObj(at -> at == 0 ? reasons.get(at) : lower(reasons.get(at)))
                .collect(Collectors.joining(", "));
    }

    private static String lower(String reason) {
        return reason.substring(0, 1).toLowerCase(Locale.UK) + reason.substring(1);
    }
}
