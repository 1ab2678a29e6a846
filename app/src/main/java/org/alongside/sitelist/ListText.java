package org.alongside.sitelist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A CSV file as text: whatever encoding and delimiter the program that saved it preferred. */
record ListText(String body, char delimiter, int skipped) {

    private static final String DELIMITERS = ",;\t|";

    /** Empty for a workbook or any other file that is not text. */
    static Optional<ListText> of(byte[] file) {
        var text = decode(file);
        if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003\u0004") || text.startsWith("%PDF")) {
            return Optional.empty();
        }
        var body = text.startsWith("\ufeff") ? text.substring(1) : text;
        var first = body.lines().findFirst().orElse("");
        if (first.matches("\"?sep=.\"?")) {
            var delimiter = first.replace("\"", "").charAt(4);
            return Optional.of(new ListText(body.substring(body.indexOf('\n') + 1), delimiter, 1));
        }
        return Optional.of(new ListText(body, guess(body), 0));
    }

    /** UTF-8 unless it cannot be; Excel's "Unicode text" is UTF-16, and its plain CSV is Windows-1252. */
    private static String decode(byte[] file) {
        if (file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static char guess(String body) {
        var heading = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ',';
        for (var delimiter : DELIMITERS.toCharArray()) {
            if (count(heading, delimiter) > count(heading, best)) {
                best = delimiter;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(letter -> letter == wanted).count();
    }

    /** A cell without the spaces, line breaks and leading apostrophe that spreadsheets leave. */
    static String tidy(String cell) {
        var text = cell.replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ").strip();
        return text.startsWith("'") && text.length() > 1 ? text.substring(1) : text;
    }
}
