package org.alongside.referral.letter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.alongside.kernel.Choice;

/** What a letter may be kept as. A file is what its first bytes say, whatever it is called. */
public enum Kind implements Choice {
    JPEG("photo", "image/jpeg", "jpg", bytes(0xFF, 0xD8, 0xFF)),
    PNG("picture", "image/png", "png", bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)),
    PDF("PDF", "application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final String title;
    private final String type;
    private final String extension;
    private final byte[] first;

    Kind(String title, String type, String extension, byte[] first) {
        this.title = title;
        this.type = type;
        this.extension = extension;
        this.first = first;
    }

    static Optional<Kind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > first.length && Arrays.equals(content, 0, first.length, first, 0, first.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Override
    public String title() {
        return title;
    }

    public String type() {
        return type;
    }

    public String extension() {
        return extension;
    }
}
