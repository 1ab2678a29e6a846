package org.alongside.client.characteristics;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;

/** What one person answered; a question that was not answered is not in it. */
record Answers(Map<Characteristic, String> chosen) {

    Answers {
        chosen = Map.copyOf(chosen);
        chosen.forEach((question, answer) -> {
            if (question.options().stream().noneMatch(option -> option.value().equals(answer))) {
                throw new IllegalArgumentException("No such answer");
            }
        });
    }

    /** As it is locked. Always of one length, so that the box does not tell how many were answered. */
    byte[] bytes() {
        var text = chosen.entrySet().stream()
                .map(one -> one.getKey().key() + "=" + one.getValue())
                .collect(Collectors.joining("\n"));
        return "%-400s".formatted(text).getBytes(StandardCharsets.UTF_8);
    }

    static Answers of(byte[] bytes) {
        var found = new EnumMap<Characteristic, String>(Characteristic.class);
        new String(bytes, StandardCharsets.UTF_8).strip().lines().forEach(line -> {
            var parts = line.split("=", 2);
            found.put(Choice.stored(Characteristic.class, parts[0]), parts[1].strip());
        });
        return new Answers(found);
    }
}
