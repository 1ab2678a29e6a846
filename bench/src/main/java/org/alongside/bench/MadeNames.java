package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up names of the demonstration's list, each community as often as its weight says. */
final class MadeNames {

    /** A name and how the register sorts it. */
    record Name(String given, String family, String givenKey, String familyKey) {}

    private record Community(double weight, List<String> given, List<String> family) {}

    private final List<Community> communities = new ArrayList<>();
    private double total;

    MadeNames(Path file) throws IOException {
        var weight = 0.0;
        List<String> given = new ArrayList<>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                weight = Double.parseDouble(
                        line.substring(line.indexOf(']') + 1).strip().split(" ")[0]);
                given = new ArrayList<>();
            } else if (line.startsWith("women:") || line.startsWith("men:")) {
                given.addAll(words(line));
            } else if (line.startsWith("family:") && !line.endsWith("-")) {
                communities.add(new Community(weight, given, words(line)));
                total += weight;
            }
        }
    }

    Name next(Random random) {
        double left = random.nextDouble() * total;
        var found = communities.getLast();
        for (var one : communities) {
            left -= one.weight;
            if (left < 0) {
                found = one;
                break;
            }
        }
        var given = found.given.get(random.nextInt(found.given.size()));
        var family = found.family.get(random.nextInt(found.family.size()));
        return new Name(given, family, key(given), key(family));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(","))
                .map(String::strip)
                .toList();
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replaceAll("[\\p{M}'’-]+", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
