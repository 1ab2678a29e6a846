package org.alongside.referral.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * A PDF without what cameras write: the notes in its pictures (Exif, XMP, comments; ITU-T T.81, annex B) and its own XMP,
 * where they lie open. They are blanked and not cut out, since a PDF finds its parts by where they begin.
 */
final class BlankedPdf {

    private static final int PICTURE = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final String XMP = "<x:xmpmeta";
    private static final String END_OF_XMP = "</x:xmpmeta>";

    private record Span(int from, int until) {}

    private BlankedPdf() {}

    static byte[] of(byte[] file) {
        var blanked = file.clone();
        for (int at = 0; at < blanked.length - 3; at++) {
            if (is(blanked, at, PICTURE) && blanked[at + 2] == (byte) 0xFF) {
                blankNotes(blanked, at + 2);
            }
        }
        blankXmp(blanked);
        return blanked;
    }

    /** Goes from segment to segment. What has no scan after them only looks like a picture, and is left alone. */
    private static void blankNotes(byte[] file, int first) {
        var notes = new ArrayList<Span>();
        int at = first;
        while (at < file.length - 3 && file[at] == (byte) 0xFF) {
            if (is(file, at, SCAN)) {
                notes.forEach(note -> Arrays.fill(file, note.from(), note.until(), (byte) 0));
                return;
            }
            int next = at + 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
            if (next > file.length || next < at + 4) {
                return;
            }
            if (note(file[at + 1] & 0xFF)) {
                notes.add(new Span(at + 4, next));
            }
            at = next;
        }
    }

    /** Application segments but for those without which colours are wrong: 0 (JFIF), 2 (ICC) and 14 (Adobe). */
    private static boolean note(int marker) {
        return marker == COMMENT || marker >= 0xE1 && marker <= 0xEF && marker != 0xE2 && marker != 0xEE;
    }

    private static void blankXmp(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        for (int from = text.indexOf(XMP); from >= 0; from = text.indexOf(XMP, from + 1)) {
            int end = text.indexOf(END_OF_XMP, from);
            if (end >= 0) {
                Arrays.fill(file, from, end + END_OF_XMP.length(), (byte) ' ');
            }
        }
    }

    private static boolean is(byte[] file, int at, int marker) {
        return file[at] == (byte) 0xFF && file[at + 1] == (byte) marker;
    }
}
