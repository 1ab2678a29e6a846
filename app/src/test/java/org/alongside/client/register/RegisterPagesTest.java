package org.alongside.client.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.Channel;
import org.alongside.client.Contacts;
import org.alongside.client.SafeAddress;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;

@SpringBootTest
@AutoConfigureMockMvc
class RegisterPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final Contacts contacts;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;

    RegisterPagesTest(MockMvc browser, SamplePeople people, Contacts contacts, Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.contacts = contacts;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
    }

    private ResultActions seen(Role role, String path) throws Exception {
        return browser.perform(
                get(path).with(SignedInAs.person(sample.member(role).person())));
    }

    private ResultActions sent(String path, Map<String, String> fields, String... others) throws Exception {
        var all = new LinkedMultiValueMap<String, String>();
        fields.forEach(all::add);
        for (var other : others) {
            all.add("others", other);
        }
        return browser.perform(post(path)
                .with(SignedInAs.person(sample.member(Role.ADVISER).person()))
                .with(csrf())
                .params(all));
    }

    private Map<String, String> ada(UUID id) {
        return Map.of(
                "id", id.toString(),
                "givenName", "Ada",
                "familyName", "O'Brien",
                "born.year", "1980",
                "nhsNumber", "999 000 0018",
                "phone", "07700 900123",
                "safe", "TEXT");
    }

    private UUID added() throws Exception {
        var id = ids.get();
        sent("/clients/add", ada(id)).andExpect(redirectedUrl("/clients/" + id));
        return id;
    }

    @Test
    void a_client_is_added_with_what_is_known_and_shown_card_by_card() throws Exception {
        var id = added();

        seen(Role.ADVISER, "/clients/" + id)
                .andExpect(content().string(containsString("999 000 0018")))
                .andExpect(content().string(containsString("1980")))
                .andExpect(content().string(containsString("Do not call")))
                .andExpect(content().string(containsString("07700 900123")));
        assertThat(CurrentViewer.as(sample.member(Role.ADVISER), () -> contacts.safe(id)))
                .extracting(SafeAddress::channel)
                .containsExactly(Channel.TEXT);
    }

    @Test
    void who_may_be_the_same_is_shown_before_anything_is_saved_and_the_person_decides() throws Exception {
        var first = added();
        var second = ids.get();

        sent("/clients/add", ada(second)).andExpect(content().string(containsString("Is it one of these?")));
        seen(Role.ADVISER, "/clients/" + second).andExpect(status().isNotFound());
        sent("/clients/add", ada(second), first.toString()).andExpect(redirectedUrl("/clients/" + second));

        seen(Role.ADVISER, "/clients/duplicates").andExpect(content().string(containsString("No duplicates found")));
    }

    @Test
    void somebody_anonymous_is_told_apart_by_the_reference() throws Exception {
        var id = ids.get();
        sent("/clients/add", Map.of("id", id.toString(), "anonymous", "true"))
                .andExpect(redirectedUrl("/clients/" + id));

        seen(Role.ADVISER, "/clients/" + id).andExpect(content().string(containsString("Anonymous, ")));
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_is_kept() throws Exception {
        sent("/clients/add", Map.of("givenName", "Ada", "nhsNumber", "123", "phone", "ring Mum"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter the family name, or the only name")))
                .andExpect(content().string(containsString("Check the NHS number")))
                .andExpect(content().string(containsString("ring Mum")));
    }

    @Test
    void a_warning_stands_on_the_record_until_it_is_ended_and_a_new_name_keeps_the_old() throws Exception {
        var id = added();
        sent("/clients/" + id + "/notes", Map.of("kind", "risk", "body", "A dog bites"))
                .andExpect(redirectedUrl("/clients/" + id));
        sent(
                        "/clients/" + id + "/identity",
                        Map.of("givenName", "Ada", "familyName", "Żak", "renamed", "true", "born.year", "1981"))
                .andExpect(redirectedUrl("/clients/" + id));

        seen(Role.ADVISER, "/clients/" + id)
                .andExpect(content().string(containsString("Risk: A dog bites")))
                .andExpect(content().string(containsString("Ada Żak")))
                .andExpect(content().string(containsString("Former name")))
                .andExpect(content().string(containsString("1981")))
                .andExpect(content().string(not(containsString("999 000 0018"))));
    }

    @Test
    void a_changed_phone_is_kept_among_the_earlier_ones() throws Exception {
        var id = added();
        var way = CurrentViewer.as(sample.member(Role.ADVISER), () -> contacts.safe(id));
        sent("/clients/" + id + "/contacts/add/address", Map.of("noFixedAbode", "true"))
                .andExpect(redirectedUrl("/clients/" + id));
        seen(Role.ADVISER, "/clients/" + id).andExpect(content().string(containsString("No fixed abode")));
        assertThat(way).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/identity",
                "/names",
                "/contacts/add/phone",
                "/contacts/earlier",
                "/needs",
                "/notes",
                "/people",
                "/characteristics",
                "/seen"
            })
    void nobody_but_those_who_keep_the_register_finds_a_page_of_a_client(String page) throws Exception {
        var path = "/clients/" + added() + page;

        seen(Role.ADVISER, path).andExpect(status().isOk());
        seen(Role.REFERRER, path).andExpect(status().isNotFound());
        seen(Role.AGENCY_ADMINISTRATOR, path).andExpect(status().isNotFound());
        browser.perform(get(path)
                        .with(SignedInAs.person(
                                sample.trust().member(Role.SUPERVISOR).person())))
                .andExpect(status().isNotFound());
    }
}
