package org.alongside.demo.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People whose names are alike: how many there are, what they are called, and what some would rather speak. */
record Community(
        double weight,
        String language,
        double speaksIt,
        List<String> women,
        List<String> men,
        List<String> family,
        List<String> familyOfWomen) {

    /** Those of communities.txt, each with its weight, in the order of the file. */
    static Map<Community, Double> all() {
        var all = new LinkedHashMap<Community, Double>();
        Lines.read("/demo/communities.txt").byHeading().forEach((heading, lines) -> {
            var community =
                    read(heading.substring(heading.indexOf(']') + 1).strip().split(" +"), lines);
            all.put(community, community.weight);
        });
        return all;
    }

    private static Community read(String[] words, List<String> lines) {
        var names = new LinkedHashMap<String, List<String>>();
        lines.forEach(line -> names.put(
                line.substring(0, line.indexOf(':')),
                Arrays.stream(line.substring(line.indexOf(':') + 1).split(","))
                        .map(String::strip)
                        .filter(name -> !name.equals("-"))
                        .toList()));
        var family = names.getOrDefault("family", List.of());
        return new Community(
                Double.parseDouble(words[0]),
                words.length > 1 ? words[1] : "",
                words.length > 2 ? Double.parseDouble(words[2]) : 0,
                names.getOrDefault("women", List.of()),
                names.getOrDefault("men", List.of()),
                family,
                names.getOrDefault("family of women", family));
    }
}
