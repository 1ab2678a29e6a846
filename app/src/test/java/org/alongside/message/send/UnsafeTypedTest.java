package org.alongside.message.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SampleAgency;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.Contacts;
import org.alongside.client.NewClient;
import org.alongside.kernel.PhoneNumber;
import org.alongside.message.About;
import org.alongside.message.Channel;
import org.alongside.message.To;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands on a referral is asked of the agency's register before anything goes there. */
@SpringBootTest(properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class UnsafeTypedTest {

    private static final To NUMBER = new To.Typed(Channel.TEXT, "07700 900123");
    private static final To MAIL = new To.Typed(Channel.EMAIL, "Ada@example.org");
    private static final Map<String, String> FIELDS = Map.of("reference", "K7TQ-93MX");

    private final SamplePeople people;
    private final MessageDesk desk;
    private final AddClient addClient;
    private final Contacts contacts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;

    UnsafeTypedTest(
            SamplePeople people,
            MessageDesk desk,
            AddClient addClient,
            Contacts contacts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.desk = desk;
        this.addClient = addClient;
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void an_adviser_at_work() {
        desk.deliver();
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
    }

    @Test
    void a_number_that_is_not_safe_for_texts_gets_none_and_its_sender_hears_why() {
        ada(sample.advice(), org.alongside.client.Channel.PHONE, org.alongside.client.Channel.EMAIL);
        send(NUMBER);
        assertThat(desk.refusals(amira)).containsExactly("not-safe");
        assertThat(desk.outbox(amira)).extracting("channel").containsExactly("email");
        assertThat(desk.outbox(amira)).noneMatch(one -> one.toString().contains("K7TQ"));
    }

    @Test
    void an_e_mail_address_that_is_not_safe_gets_nothing() {
        ada(sample.advice(), org.alongside.client.Channel.TEXT);
        send(MAIL);
        assertThat(desk.refusals(amira)).containsExactly("not-safe");
    }

    @Test
    void what_is_safe_for_its_client_or_nobodys_is_used() {
        send(NUMBER);
        ada(sample.advice(), org.alongside.client.Channel.TEXT, org.alongside.client.Channel.EMAIL);
        send(NUMBER);
        send(MAIL);
        assertThat(desk.refusals(amira)).isEmpty();
        assertThat(desk.outbox(amira)).hasSize(3);
    }

    @Test
    void what_was_unsafe_and_is_nobodys_any_more_is_used() {
        ada(sample.advice());
        CurrentViewer.as(
                amira, () -> transaction.execute(ignored -> jdbc.sql("""
                        update client.contact set ended_at = access.at(), ended_by = viewer.person()
                        where client_id in (select id from client.client where agency_id = viewer.agency())
                        """).update()));
        send(NUMBER);
        assertThat(desk.refusals(amira)).isEmpty();
    }

    @Test
    void another_agencys_register_says_nothing() {
        ada(sample.trust());
        send(NUMBER);
        assertThat(desk.refusals(amira)).isEmpty();
        assertThat(desk.outbox(amira)).hasSize(1);
    }

    @Test
    void nobody_but_whoever_sends_learns_what_is_unsafe() {
        ada(sample.advice());
        assertThat(CurrentViewer.as(amira, this::unsafe)).isFalse();
        assertThat(CurrentViewer.as(MessageDesk.SENDER, this::unsafe)).isTrue();
    }

    private boolean unsafe() {
        return contacts.unsafe(sample.advice().id(), org.alongside.client.Channel.TEXT, "07700 900123");
    }

    private void ada(SampleAgency agency, org.alongside.client.Channel... safe) {
        CurrentViewer.as(
                agency.member(Role.COORDINATOR),
                () -> addClient.add(NewClient.named(ids.get(), "Ada", "O'Connor", BirthDate.UNKNOWN)
                        .reachedBy(PhoneNumber.read("07700 900123").orElseThrow(), "ada@example.org", safe)));
    }

    private void send(To to) {
        desk.send(amira, to, "could-not-reach", FIELDS, new About("referral", ids.get()));
        desk.deliver();
        desk.deliver();
    }
}
