package org.alongside.referral.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.inbox.OpenArrival;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** A photo of a letter: the nurse's until it is sent, then the receiving agency's too, and nobody else's. */
@SpringBootTest
class LetterTest {

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final KeepLetter keepLetter;
    private final Letters letters;
    private final OpenArrival openArrival;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member nurse;
    private Viewer.Member adviser;

    LetterTest(
            SamplePeople people,
            SampleReferrals referrals,
            KeepLetter keepLetter,
            Letters letters,
            OpenArrival openArrival,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.keepLetter = keepLetter;
        this.letters = letters;
        this.openArrival = openArrival;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        nurse = sample.trust().member(Role.REFERRER);
        adviser = sample.advice().member(Role.ADVISER);
    }

    @Test
    void the_adviser_opens_it_once_it_is_sent_and_not_before() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        keep(referral, SamplePhotos.jpegFromNottingham());
        var letter = as(nurse, () -> letters.of(referral)).getFirst();
        assertThat(letter.fileName()).isEqualTo("letter.jpg");
        assertThat(as(adviser, () -> letters.of(referral))).isEmpty();

        CurrentViewer.as(nurse, () -> letters.send(referral));
        assertThat(as(adviser, () -> openArrival.open(referral)).letters())
                .as("it stands on the referral's page")
                .containsExactlyElementsOf(as(adviser, () -> letters.of(referral)))
                .hasSize(1);
        assertThat(as(adviser, () -> letters.open(letter.id())).letter().kind()).isEqualTo(Kind.JPEG);
        for (var stranger : new Viewer[] {
            sample.stranger().member(Role.ADVISER),
            sample.trust().member(Role.AGENCY_ADMINISTRATOR),
            sample.administrator()
        }) {
            assertThatThrownBy(() -> as(stranger, () -> letters.open(letter.id())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_same_photo_sent_twice_is_kept_once() {
        var form = ids.get();
        keep(form, SamplePhotos.png());
        keep(form, SamplePhotos.png());
        assertThat(as(nurse, () -> letters.of(form))).hasSize(1);
    }

    @Test
    void what_is_too_large_or_no_photo_is_refused_in_words() {
        assertThat(as(
                        nurse,
                        () -> keepLetter.keep(ids.get(), nurse.partnership(), new byte[KeepLetter.MOST_BYTES + 1])))
                .isEqualTo(KeepLetter.TOO_LARGE);
        assertThat(as(nurse, () -> keepLetter.keep(ids.get(), nurse.partnership(), new byte[100])))
                .isEqualTo(new KeepLetter.Refused("Choose a photo (JPEG or PNG) or a PDF"));
    }

    private void keep(UUID referral, byte[] file) {
        assertThat(as(nurse, () -> keepLetter.keep(referral, nurse.partnership(), file)))
                .isInstanceOf(KeepLetter.Kept.class);
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work);
    }
}
