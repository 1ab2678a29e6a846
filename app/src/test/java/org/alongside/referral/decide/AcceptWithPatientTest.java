package org.alongside.referral.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.register.ListClients;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.SampleReferrals;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A mother is referred because of her child: whether the child comes into the register is for the adviser to say. */
@SpringBootTest
@AutoConfigureMockMvc
class AcceptWithPatientTest {

    private static final ReferredPerson ROSA = new ReferredPerson(
            "Rosa",
            "Silva",
            null,
            null,
            new ReferredPerson.Reach("07700 900123", false, false, null, ""),
            null,
            "",
            false,
            List.of("large_print"),
            Optional.of(new ReferredPerson.Patient("Tiago Silva", LocalDate.of(2024, 2, 29))));

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ReferPatient referPatient;
    private final ListClients listClients;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private String path;

    AcceptWithPatientTest(
            MockMvc browser,
            SamplePeople people,
            SampleReferrals referrals,
            ReferPatient referPatient,
            ListClients listClients,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.referPatient = referPatient;
        this.listClients = listClients;
        this.ids = ids;
    }

    @BeforeEach
    void rosa_waits() {
        sample = people.fresh();
        var referral = referrals.of(sample, ROSA, SampleReferrals.DEBT, Set.of());
        CurrentViewer.as(sample.trust().member(Role.REFERRER), () -> referPatient.refer(referral));
        path = "/inbox/" + referral.id();
    }

    @Test
    void the_page_of_the_referral_names_the_patient_and_speaks_no_code() throws Exception {
        open(path)
                .andExpect(content().string(containsString("Tiago Silva, born 29 February 2024")))
                .andExpect(content().string(containsString("Large print")))
                .andExpect(content().string(not(containsString("large_print"))));
    }

    @Test
    void mother_and_child_are_added_and_linked_once() throws Exception {
        var id = ids.get().toString();
        accept(id, "").andExpect(status().is(422)).andExpect(content().string(containsString("what the patient is")));
        assertThat(register()).isEmpty();
        accept(id, "child").andExpect(redirectedUrl(path));
        accept(id, "child").andExpect(redirectedUrl(path));
        assertThat(register()).containsExactlyInAnyOrder("Rosa Silva", "Tiago Silva");
        open("/clients/" + id).andExpect(content().string(containsString("Tiago Silva")));
    }

    @Test
    void the_patient_may_be_left_out() throws Exception {
        accept(ids.get().toString(), "leave").andExpect(redirectedUrl(path));
        assertThat(register()).containsExactly("Rosa Silva");
    }

    private List<String> register() {
        return CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> listClients.page(null, null).clients().stream()
                        .map(client -> client.name())
                        .toList());
    }

    private ResultActions open(String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(adviser())));
    }

    private ResultActions accept(String id, String patient) throws Exception {
        return browser.perform(post(path + "/accept")
                .with(SignedInAs.person(adviser()))
                .with(csrf())
                .param("client", "new")
                .param("id", id)
                .param("patient", patient));
    }

    private UUID adviser() {
        return sample.member(Role.ADVISER).person();
    }
}
