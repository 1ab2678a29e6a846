package org.alongside.referral.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.AddTeam;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.letter.KeepLetter;
import org.alongside.referral.letter.SamplePhotos;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.throttle.Marks;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Photos from somebody without an account: drawing them anew costs much, so strangers cannot ask for it at will. */
@SpringBootTest
@AutoConfigureMockMvc
class DoorPhotosTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final ChangePathway changePathway;
    private final AddTeam addTeam;
    private final MakeDoorLink makeDoorLink;
    private final Marks marks;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private String link;

    DoorPhotosTest(
            MockMvc browser,
            SamplePeople people,
            ChangePathway changePathway,
            AddTeam addTeam,
            MakeDoorLink makeDoorLink,
            Marks marks,
            Clock clock,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.changePathway = changePathway;
        this.addTeam = addTeam;
        this.makeDoorLink = makeDoorLink;
        this.marks = marks;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void the_district_nurses_have_a_link() {
        var sample = people.fresh();
        var keeper = sample.trust().member(Role.AGENCY_ADMINISTRATOR);
        boroughWide(sample);
        var added = CurrentViewer.as(
                keeper, () -> addTeam.add(sample.trust().id(), sample.partnership(), "District nurses"));
        var team = ((AddTeam.Added) added).team();
        link = CurrentViewer.as(keeper, () -> makeDoorLink.make(Optional.of(team)));
    }

    private void boroughWide(SampleAgencies sample) {
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals("borough-wide"))
                .map(ServiceModel::withoutSample)
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model));
    }

    @Test
    void what_is_no_photo_is_said_so() throws Exception {
        assertThat(answer("192.0.2.201", 60, 1, new byte[] {1})).contains("Choose a photo (JPEG or PNG) or a PDF");
    }

    @Test
    void more_than_eight_are_not_even_looked_at() throws Exception {
        assertThat(answer("192.0.2.202", 60, KeepLetter.MOST_LETTERS + 1, SamplePhotos.png()))
                .contains("At most 8 photos go with a referral");
    }

    @Test
    void nor_are_those_of_somebody_who_is_kept_out() throws Exception {
        assertThat(answer("192.0.2.203", 0, 1, new byte[] {1}))
                .contains("Check what you typed, and send again")
                .doesNotContain("Choose a photo");
    }

    /** What a form without mistakes gets that was given out so many seconds ago. */
    private String answer(String address, int age, int photos, byte[] photo) throws Exception {
        var id = ids.get().toString();
        var made = Long.toString(clock.instant().getEpochSecond() - age);
        var form = multipart(link);
        for (int i = 0; i < photos; i++) {
            form.file(new MockMultipartFile("photos", "letter.png", "image/png", photo));
        }
        form.with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("id", id)
                .param("made", made)
                .param("seal", marks.of("door", id + "/" + made))
                .param("familyName", "O'Brien")
                .param("phone", "07700 900123")
                .param("agreed", "true")
                .param("areas", "debt")
                .param("referrerName", "Grace Okafor")
                .param("referrerContact", "020 7946 0018");
        return browser.perform(form).andReturn().getResponse().getContentAsString();
    }
}
