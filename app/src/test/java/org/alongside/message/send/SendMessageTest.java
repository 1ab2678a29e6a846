package org.alongside.message.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.message.About;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
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

    private final SamplePeople people;
    private final MessageDesk desk;
    private final SendMessage sendMessage;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private About about;

    SendMessageTest(
            SamplePeople people,
            MessageDesk desk,
            SendMessage sendMessage,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.desk = desk;
        this.sendMessage = sendMessage;
        this.jdbc = jdbc;
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

    @Test
    void a_message_goes_out_after_the_commit() {
        desk.receipt(amira, "ada@example.org", about);
        assertThat(desk.outbox(amira)).isEmpty();
        desk.deliver();
        assertThat(desk.outbox(amira)).hasSize(1);
        assertThat(desk.outbox(amira).getFirst())
                .containsEntry("address", "ada@example.org")
                .containsEntry("sender", "Sample partnership")
                .containsEntry("subject", "We have your request K7TQ-93MX");
        desk.deliver();
        assertThat(desk.outbox(amira)).hasSize(1);
    }

    @Test
    void what_is_rolled_back_is_not_sent() {
        CurrentViewer.as(
                amira,
                () -> transaction.executeWithoutResult(status -> {
                    sendMessage.send(new To.Staff(amira.person()), "answer-to-adviser", linked(), about);
                    status.setRollbackOnly();
                }));
        desk.deliver();
        assertThat(desk.outbox(amira)).isEmpty();
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
        assertThatThrownBy(() -> desk.send(amira, new To.Staff(amira.person()), "answer-to-adviser", Map.of(), about))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("answer-to-adviser");
    }

    @Test
    void the_same_key_is_sent_once_and_another_occasion_again() {
        desk.receipt(amira, "ada@example.org", about);
        desk.receipt(amira, "ada@example.org", about);
        desk.receipt(amira, "ada@example.org", about.occasion(ids.get()));
        desk.deliver();
        assertThat(desk.outbox(amira)).hasSize(2);
    }

    @Test
    void a_colleague_is_written_to_at_the_address_they_have_then() {
        desk.send(amira, new To.Staff(amira.person()), "answer-to-adviser", linked(), about);
        CurrentViewer.as(
                amira,
                () -> transaction.execute(ignored -> jdbc.sql("update access.person set email = :email where id = :id")
                        .param("email", "amira." + amira.person() + "@new.example")
                        .param("id", amira.person())
                        .update()));
        desk.deliver();
        assertThat(desk.outbox(amira).getFirst()).containsEntry("address", "amira." + amira.person() + "@new.example");
    }

    @Test
    void a_client_without_a_safe_address_is_sent_nothing_and_the_sender_is_told() {
        var fields = Map.of("reference", "K7TQ-93MX");
        desk.send(amira, new To.ClientContact(ids.get()), "could-not-reach", fields, about);
        desk.deliver();
        assertThat(desk.refusals(amira)).containsExactly("not-safe");
        desk.deliver();
        assertThat(desk.outbox(amira)).hasSize(1);
        assertThat((String) desk.outbox(amira).getFirst().get("body"))
                .contains("We could not reach you", "/messages/not-arrived/");
    }

    @Test
    void the_queue_forgets_address_and_words_when_a_message_is_out() {
        desk.receipt(amira, "ada@example.org", about);
        desk.deliver();
        var row = desk.asSender(
                () -> jdbc.sql("select address, field_values::text as words from message.message where about_id = ?")
                        .param(about.recordId())
                        .query()
                        .singleRow());
        assertThat(row).containsEntry("address", null).containsEntry("words", "{}");
    }
}
