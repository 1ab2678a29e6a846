package org.alongside.client.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.Channel;
import org.alongside.client.Contacts;
import org.alongside.client.NewClient;
import org.alongside.client.SafeAddress;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ContactsTest {

    private static final Viewer SENDER = new Viewer.Task("message-send");
    private static final PhoneNumber MOBILE = new PhoneNumber("+447700900123");

    private final SamplePeople people;
    private final AddClient addClient;
    private final Contacts contacts;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;

    ContactsTest(SamplePeople people, AddClient addClient, Contacts contacts, Supplier<UUID> ids) {
        this.people = people;
        this.addClient = addClient;
        this.contacts = contacts;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
    }

    private UUID amina(Channel... safe) {
        var id = ids.get();
        var client = NewClient.named(id, "Amina", "Yusuf", BirthDate.UNKNOWN)
                .reachedBy(MOBILE, "amina@example.org", safe)
                .livingAt("14 High Street\nNottingham", new Postcode("NG1 5FS"));
        CurrentViewer.as(sample.member(Role.ADVISER), () -> addClient.add(client));
        return id;
    }

    private List<SafeAddress> safe(Viewer viewer, UUID client) {
        return CurrentViewer.as(viewer, () -> contacts.safe(client));
    }

    @Test
    void only_the_ways_that_the_client_called_safe_are_given() {
        var amina = amina(Channel.PHONE, Channel.TEXT, Channel.POST);

        assertThat(safe(sample.member(Role.ADVISER), amina))
                .extracting(SafeAddress::channel, SafeAddress::value)
                .containsExactly(
                        tuple(Channel.PHONE, "+447700900123"),
                        tuple(Channel.TEXT, "+447700900123"),
                        tuple(Channel.POST, "14 High Street\nNottingham\nNG1 5FS"));
    }

    @Test
    void nothing_is_safe_that_nobody_called_so() {
        assertThat(safe(sample.member(Role.ADVISER), amina())).isEmpty();
    }

    @Test
    void whoever_sends_is_told_at_that_moment_whether_this_way_is_safe() {
        var amina = amina(Channel.TEXT);
        var text = safe(sample.member(Role.ADVISER), amina).getFirst();

        assertThat(safe(SENDER, amina)).containsExactly(text);
        assertThat(CurrentViewer.as(SENDER, () -> contacts.find(text.contactId())))
                .contains(text);
        assertThat(CurrentViewer.as(SENDER, () -> contacts.find(ids.get()))).isEmpty();
    }

    @Test
    void nobody_else_is_told() {
        var amina = amina(Channel.TEXT);
        var text = safe(sample.member(Role.ADVISER), amina).getFirst();

        for (var viewer : List.of(
                sample.trust().member(Role.ADVISER),
                sample.member(Role.REFERRER),
                sample.administrator(),
                new Viewer.Task("audit-verify"))) {
            assertThat(safe(viewer, amina)).isEmpty();
            assertThat(CurrentViewer.as(viewer, () -> contacts.find(text.contactId())))
                    .isEmpty();
        }
    }
}
