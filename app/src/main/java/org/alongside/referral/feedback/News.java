package org.alongside.referral.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agency tells the referrer after it has accepted: of appointments, of how it ended, and that it ended. */
public record News(Word word, Optional<Band> band) {

    /** In the order of the work. */
    public static List<News> all() {
        return Stream.of(
                        Stream.of(Word.BOOKED, Word.KEPT, Word.MISSED).map(News::of),
                        Stream.of(Band.values()).map(band -> new News(Word.OUTCOME, Optional.of(band))),
                        Stream.of(of(Word.CLOSED)))
                .flatMap(one -> one)
                .toList();
    }

    private static News of(Word word) {
        return new News(word, Optional.empty());
    }

    public static Optional<News> named(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public String key() {
        return band.map(Band::key).orElseGet(word::key);
    }

    public String words() {
        return band.map(one -> "Outcome: " + one.title()).orElseGet(word::label);
    }

    boolean same(Fact fact) {
        return fact.word() == word && fact.band().equals(band);
    }
}
