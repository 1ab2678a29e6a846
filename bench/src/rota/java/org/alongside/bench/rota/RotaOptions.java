package org.alongside.bench.rota;

import java.util.List;

/** What to measure: so many counties for so many seconds each, some of them exactly too. */
record RotaOptions(int first, int instances, int seconds, int exact, int exactSeconds) {

    static RotaOptions of(List<String> words) {
        return new RotaOptions(
                number(words, "--first", 1) - 1,
                number(words, "--instances", 20),
                number(words, "--seconds", 60),
                number(words, "--exact", 3),
                number(words, "--exact-seconds", 300));
    }

    private static int number(List<String> words, String option, int usual) {
        var at = words.indexOf(option);
        return at < 0 || at + 1 == words.size() ? usual : Integer.parseInt(words.get(at + 1));
    }
}
