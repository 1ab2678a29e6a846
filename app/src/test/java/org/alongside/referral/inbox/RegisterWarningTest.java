package org.alongside.referral.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SampleAgency;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.Channel;
import org.alongside.client.NewClient;
import org.alongside.kernel.PhoneNumber;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.Need;
import org.alongside.referral.SampleReferrals;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** A number that the referral gives is shown with what the agency's own register knows against it. */
@SpringBootTest
@AutoConfigureMockMvc
class RegisterWarningTest {

    private static final String WARNING = "Your register says this number is not safe.";

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final AddClient addClient;
    private final ChangePathway changePathway;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;

    RegisterWarningTest(
            MockMvc browser,
            SamplePeople people,
            SampleReferrals referrals,
            AddClient addClient,
            ChangePathway changePathway,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.addClient = addClient;
        this.changePathway = changePathway;
        this.ids = ids;
    }

    @BeforeEach
    void agencies() {
        sample = people.fresh();
    }

    @Test
    void whoever_is_about_to_call_reads_that_their_register_has_the_number_as_unsafe() throws Exception {
        known(sample.advice(), Channel.EMAIL);
        for (var page : pages(SampleReferrals.DEBT)) {
            assertThat(open(page)).as(page).contains(WARNING);
        }
    }

    @Test
    void what_is_safe_for_its_client_is_shown_without_a_warning() throws Exception {
        known(sample.advice(), Channel.PHONE);
        for (var page : pages(SampleReferrals.DEBT)) {
            assertThat(open(page)).as(page).contains("07700 900123").doesNotContain("Your register says");
        }
    }

    @Test
    void another_agencys_register_warns_nobody() throws Exception {
        known(sample.trust());
        for (var page : pages(SampleReferrals.DEBT)) {
            assertThat(open(page)).as(page).doesNotContain("Your register says");
        }
    }

    @Test
    void the_page_from_which_people_are_called_back_warns_too() throws Exception {
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals("north-west-gp-telephone"))
                .findFirst()
                .orElseThrow()
                .withoutSample();
        CurrentViewer.as(sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model));
        known(sample.advice());
        assertThat(open("/calls/" + referrals.sent(sample, SampleReferrals.DEBT)))
                .contains(WARNING);
    }

    @Test
    void each_way_that_the_referral_allows_and_the_register_does_not_is_named() {
        var reach = SampleReferrals.QUYNH.reach();
        assertThat(new SafeContact(reach, EnumSet.of(Channel.VOICEMAIL, Channel.TEXT)).numberWarning())
                .isEmpty();
        assertThat(new SafeContact(reach, EnumSet.of(Channel.EMAIL)).mailWarning())
                .isEqualTo("Your register says this e-mail address is not safe.");
    }

    private String[] pages(Need need) {
        var page = "/inbox/" + referrals.sent(sample, need);
        return new String[] {page, page + "/attempt"};
    }

    private void known(SampleAgency agency, Channel... safe) {
        CurrentViewer.as(
                agency.member(Role.COORDINATOR),
                () -> addClient.add(NewClient.named(ids.get(), "Ada", "O'Connor", BirthDate.UNKNOWN)
                        .reachedBy(PhoneNumber.read("07700 900123").orElseThrow(), "ada@example.org", safe)));
    }

    private String open(String page) throws Exception {
        return browser.perform(get(page)
                        .with(SignedInAs.person(sample.member(Role.ADVISER).person())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
