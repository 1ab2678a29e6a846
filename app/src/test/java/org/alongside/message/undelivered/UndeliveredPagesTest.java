package org.alongside.message.undelivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class UndeliveredPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final UndeliveredToday today;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private UUID message;

    UndeliveredPagesTest(
            MockMvc browser,
            SamplePeople people,
            UndeliveredToday today,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.today = today;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void a_message_to_a_client_did_not_arrive() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        message = refused("contact", "not-safe");
    }

    private UUID refused(String to, String why) {
        var id = ids.get();
        CurrentViewer.as(
                amira,
                () -> transaction.execute(ignored -> jdbc.sql("""
                        insert into message.message (id, partnership_id, agency_id, key, template, to_kind, person_id,
                          contact_id, neutral, about_kind, about_id, made_at, made_by, due_at)
                        values (:id, :partnership, :agency, :id::text, 'could-not-reach', :to,
                          case :to when 'staff' then :person end, case :to when 'contact' then :id end,
                          false, 'referral', :id, access.at(), :person, access.at())
                        """)
                        .param("id", id)
                        .param("partnership", amira.partnership())
                        .param("agency", amira.agency())
                        .param("to", to)
                        .param("person", amira.person())
                        .update()));
        CurrentViewer.as(
                new Viewer.Task("message-send"),
                () -> transaction.execute(ignored ->
                        jdbc.sql("""
                        update message.message set refused_at = access.at(), refused_why = :why, due_at = null
                        where id = :id
                        """).param("why", why).param("id", id).update()));
        return id;
    }

    private ResultActions open(Viewer.Member viewer, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(viewer.person())));
    }

    private ResultActions dismiss(Viewer.Member viewer, String reason) throws Exception {
        return browser.perform(post(UndeliveredPages.LIST + "/" + message)
                .param("reason", reason)
                .with(csrf())
                .with(SignedInAs.person(viewer.person())));
    }

    private long count(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> today.of(viewer)).stream()
                .mapToLong(item -> item.count())
                .sum();
    }

    @Test
    void the_agency_sees_what_kind_it_was_why_and_what_to_do() throws Exception {
        assertThat(count(amira)).isEqualTo(1);
        open(amira, UndeliveredPages.LIST)
                .andExpect(content()
                        .string(allOf(containsString("We could not reach you"), containsString("Not safe to use"))));
        open(amira, UndeliveredPages.LIST + "/" + message)
                .andExpect(content().string(allOf(containsString("Amira Haddad"), containsString("another safe way"))));
    }

    @Test
    void it_is_taken_off_the_list_with_a_reason() throws Exception {
        dismiss(amira, " ").andExpect(status().isUnprocessableContent());
        dismiss(amira, "Rang on the safe number").andExpect(redirectedUrl(UndeliveredPages.LIST));
        assertThat(count(amira)).isZero();
        open(amira, UndeliveredPages.LIST).andExpect(content().string(not(containsString(message.toString()))));
        dismiss(amira, "Again").andExpect(redirectedUrl(UndeliveredPages.LIST));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FUNDER", "RESEARCHER", "AGENCY_ADMINISTRATOR"})
    void others_of_the_agency_do_not_know_of_it(Role role) throws Exception {
        open(sample.member(role), UndeliveredPages.LIST).andExpect(status().isNotFound());
        open(sample.member(role), UndeliveredPages.LIST + "/" + message).andExpect(status().isNotFound());
        assertThat(count(sample.member(role))).isZero();
    }

    @Test
    void other_agencies_do_not_know_of_it() throws Exception {
        var grace = sample.trust().member(Role.REFERRER);
        open(grace, UndeliveredPages.LIST).andExpect(content().string(containsString("Nothing to do")));
        open(grace, UndeliveredPages.LIST + "/" + message).andExpect(status().isNotFound());
        dismiss(grace, "Mine").andExpect(redirectedUrl(UndeliveredPages.LIST));
        assertThat(count(amira)).isEqualTo(1);
    }

    @Test
    void where_e_mail_is_not_set_up_colleagues_are_not_listed_each_time() {
        refused("staff", "no-way");
        assertThat(count(amira)).isEqualTo(1);
        refused("contact", "no-way");
        assertThat(count(amira)).isEqualTo(2);
    }
}
