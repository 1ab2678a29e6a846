package org.alongside.referral.letter;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera says it was held: the orientation tag of Exif 2.32 (0x0112), 1 to 8. It goes with the rest of what a
 * camera writes into a file, so the picture itself is turned.
 */
final class Turn {

    private static final int ORIENTATION = 0x0112;

    private Turn() {}

    /** One, upright, where the file does not say or says nonsense. */
    static int of(byte[] jpeg) {
        try {
            return exif(ByteBuffer.wrap(jpeg));
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return 1;
        }
    }

    /** Walks the segments of a JPEG to the one that holds Exif. */
    private static int exif(ByteBuffer file) {
        file.position(2);
        while (file.remaining() > 4) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            if (marker == 0xFFDA || length < 2) {
                return 1;
            }
            if (marker == 0xFFE1 && length > 14 && file.getInt(file.position()) == 0x45786966) {
                return orientation(file.slice(file.position() + 6, length - 8));
            }
            file.position(file.position() + length - 2);
        }
        return 1;
    }

    /** Reads the first directory of the TIFF inside. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int turn = tiff.getShort(entry + 8);
                return turn >= 1 && turn <= 8 ? turn : 1;
            }
        }
        return 1;
    }

    static BufferedImage upright(BufferedImage image, int turn) {
        if (turn == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        var to = matrix(turn, width, height);
        var turned = turn < 5
                ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(to, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }

    private static AffineTransform matrix(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
