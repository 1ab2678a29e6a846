package org.alongside.referral.letter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * A file as it is kept. Pictures are drawn anew, so that nothing but what they show is in them: no place, no device, no
 * hidden thumbnail; and small enough to be read by any machine. A PDF is kept, with the place blanked.
 */
record Cleaned(Kind kind, byte[] content) {

    /** Enough for a page of print. */
    private static final int LONGEST_SIDE = 3600;

    /** Beyond this a small file may be made to fill the memory. */
    private static final long MOST_PIXELS = 120_000_000;

    /** Empty when the file is none of the three, or broken. */
    static Optional<Cleaned> of(byte[] file) {
        return Kind.of(file).flatMap(kind -> switch (kind) {
            case PDF -> Optional.of(new Cleaned(kind, BlankedPdf.of(file))).filter(ignored -> ends(file));
            case JPEG, PNG -> drawn(kind, file);
        });
    }

    /** A PDF that arrived whole has its end mark in the last kilobyte. */
    private static boolean ends(byte[] file) {
        var tail = new String(
                file,
                Math.max(0, file.length - 1024),
                Math.min(1024, file.length),
                java.nio.charset.StandardCharsets.US_ASCII);
        return tail.contains("%%EOF");
    }

    private static Optional<Cleaned> drawn(Kind kind, byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var reader = ImageIO.getImageReadersByFormatName(kind.key()).next();
            try {
                reader.setInput(in, true, true);
                var picture = read(reader);
                return picture.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Cleaned(kind, write(kind, upright(kind, picture.get(), file))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            return Optional.empty();
        }
        var param = reader.getDefaultReadParam();
        int step = Math.max(1, (longer + LONGEST_SIDE - 1) / LONGEST_SIDE);
        param.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(plain(reader.read(0, param)));
    }

    /** Without transparency and profiles. */
    private static BufferedImage plain(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    private static BufferedImage upright(Kind kind, BufferedImage picture, byte[] file) {
        return kind == Kind.JPEG ? Turn.upright(picture, Turn.of(file)) : picture;
    }

    private static byte[] write(Kind kind, BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(kind.key()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            if (kind == Kind.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(0.85f);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        if (bytes.size() == 0) {
            throw new IIOException("Nothing was written");
        }
        return bytes.toByteArray();
    }
}
