package org.alongside.consent.decide;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.client.merge.MergeClients;
import org.alongside.page.Dates;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** A consent that was renewed on the other of two records of one client does not end soon. */
@SpringBootTest
@AutoConfigureMockMvc
class RenewedElsewhereTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final AddClient addClient;
    private final MergeClients mergeClients;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private Viewer.Member amira;
    private UUID client;
    private UUID other;

    RenewedElsewhereTest(
            MockMvc browser,
            SamplePeople people,
            AddClient addClient,
            MergeClients mergeClients,
            Clock clock,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.addClient = addClient;
        this.mergeClients = mergeClients;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_client_with_two_records() throws Exception {
        amira = people.fresh().member(Role.ADVISER);
        client = added("Quỳnh");
        other = added("Quynh");
        agrees(client, 9);
        agrees(other, 150);
    }

    @Test
    void when_the_other_is_read_under_it() throws Exception {
        listed(containsString("Contact for feedback"));
        merge(client, other);
        listed(not(containsString("Contact for feedback")));
    }

    @Test
    void when_it_is_read_under_the_other() throws Exception {
        merge(other, client);
        listed(not(containsString("Contact for feedback")));
    }

    private UUID added(String name) {
        var id = ids.get();
        CurrentViewer.as(amira, () -> addClient.add(NewClient.named(id, name, "O'Brien", BirthDate.UNKNOWN)));
        return id;
    }

    private void merge(UUID kept, UUID gone) {
        CurrentViewer.as(amira, () -> mergeClients.merge(new MergeClients.Wanted(kept, gone, kept, kept)));
    }

    /** In person by the client today, for so many days. */
    private void agrees(UUID record, int days) throws Exception {
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var form = post("/clients/" + record + "/consents/record/contact")
                .param("id", ids.get().toString())
                .param("given", "yes")
                .param("byWhom", "person")
                .param("how", "in_person")
                .with(csrf())
                .with(SignedInAs.person(amira.person()));
        day(form, "decided", today);
        day(form, "expires", today.plusDays(days));
        browser.perform(form).andExpect(status().is3xxRedirection());
    }

    private static void day(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form,
            String name,
            LocalDate day) {
        form.param(name + ".day", "" + day.getDayOfMonth())
                .param(name + ".month", "" + day.getMonthValue())
                .param(name + ".year", "" + day.getYear());
    }

    private void listed(Matcher<String> shown) throws Exception {
        browser.perform(get("/consents/expiring").with(SignedInAs.person(amira.person())))
                .andExpect(content().string(shown));
    }
}
