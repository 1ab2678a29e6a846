package org.alongside.message.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.message.About;
import org.alongside.message.Channel;
import org.alongside.message.MessageQueued;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class SendMessageTest {

    private static final Viewer SENDER = new Viewer.Task(DeliverMessages.TASK);
    private static final Map<String, String> RECEIPT = Map.of("reference", "K7TQ-93MX", "by", "Friday");

    private final SamplePeople people;
    private final SendMessage sendMessage;
    private final DeliverMessages deliverMessages;
    private final QueueTable queue;
    private final ChangePathway changePathway;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private About about;

    SendMessageTest(
            SamplePeople people,
            SendMessage sendMessage,
            DeliverMessages deliverMessages,
            QueueTable queue,
            ChangePathway changePathway,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.sendMessage = sendMessage;
        this.deliverMessages = deliverMessages;
        this.queue = queue;
        this.changePathway = changePathway;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void an_adviser_at_work() {
        deliver();
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        about = new About("referral", ids.get());
    }

    private void deliver() {
        CurrentViewer.as(SENDER, () -> {
            deliverMessages.deliverDue();
        });
    }

    private void send(To to, String template, Map<String, String> fields, About of) {
        CurrentViewer.as(
                amira, () -> transaction.executeWithoutResult(ignored -> sendMessage.send(to, template, fields, of)));
    }

    private void sendReceipt(String address, About of) {
        send(new To.Typed(Channel.EMAIL, address), "self-referral-receipt", RECEIPT, of);
    }

    private List<Map<String, Object>> outbox() {
        return CurrentViewer.as(
                amira,
                () -> transaction.execute(
                        ignored -> jdbc.sql("select * from message.outbox order by sent_at, message_id")
                                .query()
                                .listOfRows()));
    }

    private List<String> refusals() {
        return CurrentViewer.as(
                amira,
                () -> transaction.execute(
                        ignored -> jdbc.sql("select refused_why from message.message order by refused_at")
                                .query(String.class)
                                .list()));
    }

    private <T> T asSender(Supplier<T> work) {
        return CurrentViewer.as(SENDER, () -> transaction.execute(ignored -> work.get()));
    }

    private void design(int model) {
        CurrentViewer.as(
                sample.administrator(),
                () -> changePathway.change(
                        sample.partnership(), 0, Models.shipped().get(model).withoutSample()));
    }

    @Test
    void a_message_goes_out_after_the_commit() {
        sendReceipt("ada@example.org", about);
        assertThat(outbox()).isEmpty();
        deliver();
        assertThat(outbox()).hasSize(1);
        assertThat(outbox().getFirst())
                .containsEntry("address", "ada@example.org")
                .containsEntry("sender", "Sample partnership")
                .containsEntry("subject", "We have your request K7TQ-93MX");
        deliver();
        assertThat(outbox()).hasSize(1);
    }

    @Test
    void what_is_rolled_back_is_not_sent() {
        CurrentViewer.as(
                amira,
                () -> transaction.executeWithoutResult(status -> {
                    sendMessage.send(new To.Staff(amira.person()), "answer-to-adviser", linked(), about);
                    status.setRollbackOnly();
                }));
        deliver();
        assertThat(outbox()).isEmpty();
    }

    private static Map<String, String> linked() {
        return Map.of("reference", "K7TQ-93MX", "link", "https://alongside.example.org/referrals/1");
    }

    @Test
    void nothing_is_sent_outside_a_transaction_or_without_its_fields() {
        assertThatThrownBy(() -> CurrentViewer.as(
                        amira,
                        () -> sendMessage.send(new To.Staff(amira.person()), "answer-to-adviser", linked(), about)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> send(new To.Staff(amira.person()), "answer-to-adviser", Map.of(), about))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("answer-to-adviser");
    }

    @Test
    void the_same_key_is_sent_once_and_another_occasion_again() {
        sendReceipt("ada@example.org", about);
        sendReceipt("ada@example.org", about);
        sendReceipt("ada@example.org", about.occasion(ids.get()));
        deliver();
        assertThat(outbox()).hasSize(2);
    }

    @Test
    void a_colleague_is_written_to_at_the_address_they_have_then() {
        send(new To.Staff(amira.person()), "answer-to-adviser", linked(), about);
        CurrentViewer.as(
                amira,
                () -> transaction.execute(ignored -> jdbc.sql("update access.person set email = :email where id = :id")
                        .param("email", "amira." + amira.person() + "@new.example")
                        .param("id", amira.person())
                        .update()));
        deliver();
        assertThat(outbox().getFirst()).containsEntry("address", "amira." + amira.person() + "@new.example");
    }

    @Test
    void a_client_without_a_safe_address_is_sent_nothing_and_the_sender_is_told() {
        var fields = Map.of("reference", "K7TQ-93MX", "phone", "01632 960 118", "until", "Friday");
        send(new To.ClientContact(ids.get()), "could-not-reach", fields, about);
        deliver();
        assertThat(refusals()).containsExactly("not-safe");
        deliver();
        assertThat(outbox()).hasSize(1);
        assertThat((String) outbox().getFirst().get("body"))
                .contains("We could not reach you", "/messages/not-arrived/");
    }

    @Test
    void the_queue_forgets_address_and_words_when_a_message_is_out() {
        sendReceipt("ada@example.org", about);
        deliver();
        var row = asSender(
                () -> jdbc.sql("select address, field_values::text as words from message.message where about_id = ?")
                        .param(about.recordId())
                        .query()
                        .singleRow());
        assertThat(row).containsEntry("address", null).containsEntry("words", "{}");
    }

    @Test
    void an_HIV_clinics_messages_are_neutral_and_one_that_would_tell_becomes_work() {
        design(7);
        sendReceipt("ada@example.org", about);
        send(
                new To.Typed(Channel.EMAIL, "bo@example.org"),
                "self-referral-receipt",
                Map.of("reference", "K7TQ-93MX", "by", "Friday, in the HIV clinic"),
                about.occasion(2));
        deliver();
        assertThat(refusals()).containsExactly("telling");
        assertThat(outbox())
                .filteredOn("address", "ada@example.org")
                .singleElement()
                .satisfies(mail -> assertThat(mail).containsEntry("sender", "Advice Appointments"));
        assertThat(outbox()).noneMatch(mail -> mail.get("address").equals("bo@example.org"));
        assertThat(outbox()).noneMatch(mail -> mail.toString().contains("Sample partnership"));
    }

    @Test
    void neutral_words_are_used_where_a_client_asks_for_them() {
        design(5);
        sendReceipt("ada@example.org", about);
        sendReceipt("ada@example.org", about.occasion(2).neutrally(true));
        deliver();
        assertThat(outbox()).extracting("sender").containsExactly("Sample partnership", "Benefits Advice Line");
    }

    @Test
    void two_nodes_never_have_one_message_at_the_same_time() {
        sendReceipt("ada@example.org", about);
        asSender(() -> {
            var first = queue.claim(ids.get(), Duration.ofMinutes(5));
            var second = CurrentViewer.as(SENDER, this::claimElsewhere);
            assertThat(first).isPresent();
            assertThat(second).isEmpty();
            return first;
        });
        assertThat(claimElsewhere()).isEmpty();
    }

    /** On another connection, as another node would. */
    private Optional<Claimed> claimElsewhere() {
        var apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return CurrentViewer.as(SENDER, () -> apart.execute(ignored -> queue.claim(ids.get(), Duration.ofMinutes(5))));
    }

    @Test
    void what_a_dead_node_had_is_sent_when_its_lease_is_over_and_nothing_it_writes_later_counts() {
        sendReceipt("ada@example.org", about);
        var dead = asSender(() -> queue.claim(ids.get(), Duration.ZERO)).orElseThrow();
        deliver();
        assertThat(outbox()).hasSize(1);
        assertThat(asSender(() -> queue.refused(dead, org.alongside.message.Why.LOST)))
                .isFalse();
        assertThat(refusals()).isEmpty();
    }

    @Test
    void a_message_leaves_promptly_once_it_is_committed() throws Exception {
        sendReceipt("ada@example.org", about);
        try (var postman = new Postman(deliverMessages)) {
            postman.queued(new MessageQueued());
            await().until(() -> !outbox().isEmpty());
        }
    }
}
