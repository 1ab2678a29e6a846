package org.alongside.referral.refer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.part.DateParts;

/** What stands in a form, as typed: to show it again, to keep it as a draft, to fill it in from elsewhere. */
public record Typed(Map<String, List<String>> values) {

    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = new LinkedHashMap<>(values);
    }

    /** What was sent, without the token and the buttons. */
    public static Typed of(Map<String, List<String>> sent) {
        var kept = new LinkedHashMap<>(sent);
        kept.keySet().removeIf(name -> name.startsWith("_") || name.equals("press"));
        return new Typed(kept);
    }

    /** One line of text; empty when there is none. */
    public String text(String name) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    public Set<String> all(String name) {
        return Set.copyOf(values.getOrDefault(name, List.of()));
    }

    public boolean ticked(String name) {
        return text(name).equals("true");
    }

    public DateParts date(String name) {
        return new DateParts(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    /** Whether anything stands in one of these fields. */
    public boolean any(String... names) {
        return Arrays.stream(names)
                .anyMatch(name -> !text(name).isEmpty() || !date(name).isEmpty());
    }

    public Typed with(String name, String... texts) {
        var more = new LinkedHashMap<>(values);
        more.put(name, List.of(texts));
        return new Typed(more);
    }

    /** As a form would send it, which a draft keeps. */
    public String encoded() {
        return values.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .filter(text -> !text.isEmpty())
                        .map(text -> field.getKey() + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    public static Typed decoded(String text) {
        return new Typed(Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList()))));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Typed";
    }
}
