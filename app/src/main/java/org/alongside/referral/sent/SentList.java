package org.alongside.referral.sent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.part.Link;
import org.alongside.part.Option;
import org.alongside.referral.feedback.SentReferral;
import org.alongside.referral.feedback.SentReferrals.Filter;
import org.alongside.referral.feedback.SentReferrals.Page;

/** The list as its page prints it; the filter and the place in the list stand in the address. */
public record SentList(Page page, Filter filter) {

    static final String PATH = "/referrals";
    private static final String MINE = "mine";
    private static final String OPEN = "open";
    private static final String ASKED = "asked";

    static Filter filter(List<String> show) {
        return new Filter(show.contains(MINE), show.contains(OPEN), show.contains(ASKED));
    }

    public List<SentReferral> referrals() {
        return page.referrals();
    }

    public List<Option> options() {
        return List.of(
                new Option(MINE, "Sent by me"),
                new Option(OPEN, "Still open"),
                new Option(ASKED, "A question waits for us"));
    }

    /** The keys of what is chosen. */
    public List<String> shown() {
        return Stream.of(filter.mine() ? MINE : "", filter.open() ? OPEN : "", filter.asked() ? ASKED : "")
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** What is chosen, each as a link to the list without it. */
    public List<Link> chosen() {
        return options().stream()
                .filter(option -> shown().contains(option.value()))
                .map(option -> new Link(option.text(), href(option.value(), "", Optional.empty())))
                .toList();
    }

    /** Null hides the link. */
    public @org.jspecify.annotations.Nullable String previous() {
        return page.turn()
                .before()
                .map(id -> href("", "before", Optional.of(id)))
                .orElse(null);
    }

    public @org.jspecify.annotations.Nullable String next() {
        return page.turn().after().map(id -> href("", "after", Optional.of(id))).orElse(null);
    }

    private String href(String without, String turn, Optional<UUID> at) {
        var pairs = new ArrayList<>(shown().stream()
                .filter(key -> !key.equals(without))
                .map(key -> "show=" + key)
                .toList());
        at.ifPresent(id -> pairs.add(turn + "=" + id));
        return pairs.isEmpty() ? PATH : pairs.stream().collect(Collectors.joining("&", PATH + "?", ""));
    }
}
