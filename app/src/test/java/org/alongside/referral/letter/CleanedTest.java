package org.alongside.referral.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CleanedTest {

    @Test
    void a_photo_keeps_what_it_shows_upright_and_loses_where_it_was_taken() throws Exception {
        var taken = SamplePhotos.jpegFromNottingham();
        assertThat(Turn.of(taken)).isEqualTo(6);

        var cleaned = Cleaned.of(taken).orElseThrow();

        assertThat(cleaned.kind()).isEqualTo(Kind.JPEG);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(cleaned.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        var shown = ImageIO.read(new ByteArrayInputStream(cleaned.content()));
        assertThat(shown.getWidth()).isEqualTo(40);
        assertThat(shown.getHeight()).isEqualTo(60);
    }

    @Test
    void a_png_is_drawn_anew_and_a_whole_pdf_kept() {
        assertThat(Cleaned.of(SamplePhotos.png()).orElseThrow().kind()).isEqualTo(Kind.PNG);
        assertThat(Cleaned.of(SamplePhotos.PDF).orElseThrow().content()).isEqualTo(SamplePhotos.PDF);
    }

    @Test
    void a_pdf_made_of_a_photo_shows_the_same_and_loses_where_it_was_taken() throws Exception {
        var scanned = SamplePhotos.pdfFromNottingham();
        assertThat(new String(scanned, StandardCharsets.ISO_8859_1)).contains("Exif", "GPSLatitude");

        var cleaned = Cleaned.of(scanned).orElseThrow().content();

        assertThat(cleaned).hasSameSizeAs(scanned);
        var text = new String(cleaned, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("Exif", "GPSLatitude").contains("endstream", "%%EOF");
        var picture = Arrays.copyOfRange(cleaned, text.indexOf("stream") + 7, text.indexOf("endstream"));
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(60);
    }

    @Test
    void what_only_looks_like_a_picture_in_a_pdf_is_left_alone() {
        var pdf = SamplePhotos.PDF.clone();
        var like = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 4, 'a', 'b'};
        System.arraycopy(like, 0, pdf, 12, like.length);
        assertThat(BlankedPdf.of(pdf)).isEqualTo(pdf);
    }

    @Test
    void what_only_calls_itself_a_photo_is_refused() {
        assertThat(Cleaned.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Cleaned.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3}))
                .isEmpty();
        assertThat(Cleaned.of(new byte[0])).isEmpty();
    }

    @Test
    void what_did_not_arrive_whole_is_refused() {
        assertThat(Cleaned.of(Arrays.copyOf(SamplePhotos.PDF, 20))).isEmpty();
        assertThat(Cleaned.of(Arrays.copyOf(SamplePhotos.png(), 30))).isEmpty();
    }

    /** Its head says 60,000 by 60,000 pixels. */
    @Test
    void a_small_file_that_would_fill_the_memory_is_refused() {
        var bomb = SamplePhotos.png().clone();
        for (int place : new int[] {16, 20}) {
            bomb[place + 2] = (byte) 0xEA;
            bomb[place + 3] = 0x60;
        }
        assertThat(Cleaned.of(bomb)).isEmpty();
    }

    @Test
    void nonsense_where_the_camera_writes_is_upright() {
        assertThat(Turn.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 20, 1}))
                .isEqualTo(1);
    }
}
