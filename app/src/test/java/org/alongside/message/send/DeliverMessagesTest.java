package org.alongside.message.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.message.About;
import org.alongside.message.Channel;
import org.alongside.message.MessageQueued;
import org.alongside.message.To;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class DeliverMessagesTest {

    private final SamplePeople people;
    private final MessageDesk desk;
    private final DeliverMessages deliverMessages;
    private final QueueTable queue;
    private final ChangePathway changePathway;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private About about;

    DeliverMessagesTest(
            SamplePeople people,
            MessageDesk desk,
            DeliverMessages deliverMessages,
            QueueTable queue,
            ChangePathway changePathway,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.desk = desk;
        this.deliverMessages = deliverMessages;
        this.queue = queue;
        this.changePathway = changePathway;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void an_adviser_at_work() {
        desk.deliver();
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        about = new About("referral", ids.get());
    }

    private void design(int model) {
        CurrentViewer.as(
                sample.administrator(),
                () -> changePathway.change(
                        sample.partnership(), 0, Models.shipped().get(model).withoutSample()));
    }

    @Test
    void an_HIV_clinics_messages_are_neutral_and_one_that_would_tell_becomes_work() {
        design(7);
        desk.receipt(amira, "ada@example.org", about);
        desk.send(
                amira,
                new To.Typed(Channel.EMAIL, "bo@example.org"),
                "self-referral-receipt",
                Map.of("reference", "K7TQ-93MX", "by", "Friday, in the HIV clinic"),
                about.occasion(2));
        desk.deliver();
        assertThat(desk.refusals(amira)).containsExactly("telling");
        assertThat(desk.outbox(amira))
                .filteredOn("address", "ada@example.org")
                .singleElement()
                .satisfies(mail -> assertThat(mail).containsEntry("sender", "Advice Appointments"));
        assertThat(desk.outbox(amira)).noneMatch(mail -> mail.get("address").equals("bo@example.org"));
        assertThat(desk.outbox(amira)).noneMatch(mail -> mail.toString().contains("Sample partnership"));
    }

    @Test
    void neutral_words_are_used_where_a_client_asks_for_them() {
        design(5);
        desk.receipt(amira, "ada@example.org", about);
        desk.receipt(amira, "ada@example.org", about.occasion(2).neutrally(true));
        desk.deliver();
        assertThat(desk.outbox(amira))
                .extracting("sender")
                .containsExactly("Sample partnership", "Benefits Advice Line");
    }

    @Test
    void two_nodes_never_have_one_message_at_the_same_time() {
        desk.receipt(amira, "ada@example.org", about);
        desk.asSender(() -> {
            var first = queue.claim(ids.get(), Duration.ofMinutes(5));
            var second = CurrentViewer.as(MessageDesk.SENDER, this::claimElsewhere);
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
        return CurrentViewer.as(
                MessageDesk.SENDER, () -> apart.execute(ignored -> queue.claim(ids.get(), Duration.ofMinutes(5))));
    }

    @Test
    void what_a_dead_node_had_is_sent_when_its_lease_is_over_and_nothing_it_writes_later_counts() {
        desk.receipt(amira, "ada@example.org", about);
        var dead = desk.asSender(() -> queue.claim(ids.get(), Duration.ZERO)).orElseThrow();
        desk.deliver();
        assertThat(desk.outbox(amira)).hasSize(1);
        assertThat(desk.asSender(() -> queue.refused(dead, org.alongside.message.Why.LOST)))
                .isFalse();
        assertThat(desk.refusals(amira)).isEmpty();
    }

    @Test
    void a_message_leaves_promptly_once_it_is_committed() throws Exception {
        desk.receipt(amira, "ada@example.org", about);
        try (var postman = new Postman(deliverMessages)) {
            postman.queued(new MessageQueued());
            await().until(() -> !desk.outbox(amira).isEmpty());
        }
    }
}
