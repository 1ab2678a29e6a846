package org.alongside.referral.letter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photos as a telephone takes them, with the place in them. */
public final class SamplePhotos {

    public static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private SamplePhotos() {}

    /** A page that is a photo, and says once more where it was taken. */
    static byte[] pdfFromNottingham() {
        try (var pdf = new ByteArrayOutputStream()) {
            pdf.write("%PDF-1.4\n1 0 obj<<>>stream\n".getBytes(StandardCharsets.US_ASCII));
            pdf.write(jpegFromNottingham());
            pdf.write("\nendstream endobj\n2 0 obj<<>>stream\n<x:xmpmeta><exif:GPSLatitude>52,57N</x:xmpmeta>"
                    .getBytes(StandardCharsets.US_ASCII));
            pdf.write("\nendstream endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
            return pdf.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** 60 by 40 pixels, held upright by somebody in Nottingham: orientation 6, latitude 52 57 north. */
    public static byte[] jpegFromNottingham() {
        var jpeg = picture("jpeg");
        var exif = exif();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    public static byte[] png() {
        return picture("png");
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 60, 40);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An APP1 segment, big endian: a directory with the orientation, and one with the latitude (Exif 2.32, 4.6). */
    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(98);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.position(68);
        for (int part : new int[] {52, 57, 0}) {
            tiff.putInt(part).putInt(1);
        }
        var place = Arrays.copyOf(tiff.array(), tiff.capacity());
        return ByteBuffer.allocate(10 + place.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + place.length))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(place)
                .array();
    }
}
