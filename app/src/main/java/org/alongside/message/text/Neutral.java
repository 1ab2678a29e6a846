package org.alongside.message.text;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what would tell what a service is: its name, an agency's, a word for what its clients live with. */
public final class Neutral {

    private final List<Word> words;

    /** A word and how it is found, whatever stands between its letters: H.I.V. and foxglove-advice too. */
    private record Word(String word, Pattern pattern) {
        static Word of(String word) {
            var letters = plain(word)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .mapToObj(Character::toString)
                    .collect(joining("[^\\p{L}\\p{N}\\n]{0,3}"));
            return new Word(word, Pattern.compile("(?<![\\p{L}\\p{N}])" + letters + "(?:'?s)?(?![\\p{L}\\p{N}])"));
        }
    }

    private Neutral(List<Word> words) {
        this.words = words;
    }

    /** Words that the neutral name itself holds cannot be refused. */
    public static Neutral without(Collection<String> words, String neutralName) {
        var name = plain(neutralName);
        return new Neutral(words.stream()
                .filter(word -> plain(word).codePoints().anyMatch(Character::isLetterOrDigit))
                .map(Word::of)
                .filter(word -> !word.pattern().matcher(name).find())
                .toList());
    }

    /** The first word that tells. */
    public Optional<String> telling(String text) {
        var plain = plain(text);
        return words.stream()
                .filter(word -> word.pattern().matcher(plain).find())
                .map(Word::word)
                .findFirst();
    }

    /** Without case, accents and what cannot be seen. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
