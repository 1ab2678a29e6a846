package org.alongside.timelimit.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes texts, numbers, lists and objects as JSON. */
final class Json {

    private Json() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case List<?> list -> list.stream().map(Json::of).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(one -> of(one.getKey()) + ": " + of(one.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> text(value.toString());
        };
    }

    private static String text(String words) {
        var out = new StringBuilder("\"");
        for (var sign : words.toCharArray()) {
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(sign < ' ' ? "\\u%04x".formatted((int) sign) : String.valueOf(sign));
            }
        }
        return out.append('"').toString();
    }
}
