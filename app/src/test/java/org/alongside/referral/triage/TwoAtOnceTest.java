package org.alongside.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.client.register.ListClients;
import org.alongside.referral.SampleReferrals;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people decide about one referral in two transactions at the same moment. */
@SpringBootTest
class TwoAtOnceTest {

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final AcceptNewClient acceptNewClient;
    private final DeclineReferral declineReferral;
    private final ListClients listClients;
    private final AddClient addClient;
    private final AcceptReferral acceptReferral;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private UUID referral;

    TwoAtOnceTest(
            SamplePeople people,
            SampleReferrals referrals,
            AcceptNewClient acceptNewClient,
            DeclineReferral declineReferral,
            ListClients listClients,
            AddClient addClient,
            AcceptReferral acceptReferral,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.acceptNewClient = acceptNewClient;
        this.declineReferral = declineReferral;
        this.listClients = listClients;
        this.addClient = addClient;
        this.acceptReferral = acceptReferral;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void one_referral_waits() {
        sample = people.fresh();
        referral = referrals.sent(sample, SampleReferrals.DEBT);
    }

    @Test
    void of_two_who_add_the_person_one_does_and_the_other_hears_who() throws Exception {
        var outcomes = together(
                () -> as(Role.ADVISER, () -> acceptNewClient.accept(referral, somebody())),
                () -> as(Role.SUPERVISOR, () -> acceptNewClient.accept(referral, somebody())));
        assertThat(outcomes).hasOnlyElementsOfTypes(AcceptReferral.Accepted.class, AcceptReferral.TooLate.class);
        assertThat(outcomes)
                .filteredOn(AcceptReferral.Accepted.class::isInstance)
                .hasSize(1);
        assertThat(as(Role.ADVISER, () -> listClients.page(null, null).count())).isOne();
    }

    @Test
    void of_one_who_accepts_and_one_who_declines_only_one_does() throws Exception {
        var decline = new DeclineReferral.Decline(DeclineReason.NO_CAPACITY, "", Optional.empty());
        var outcomes = together(
                () -> as(Role.ADVISER, () -> acceptNewClient.accept(referral, somebody())),
                () -> as(Role.SUPERVISOR, () -> declineReferral.decline(referral, decline)));
        assertThat(outcomes)
                .filteredOn(one -> one instanceof AcceptReferral.TooLate || one instanceof DeclineReferral.TooLate)
                .hasSize(1);
    }

    @Test
    void the_second_waits_for_the_first_to_end_and_is_told() throws Exception {
        var client = ids.get();
        as(Role.ADVISER, () -> {
            addClient.add(NewClient.named(client, "Quỳnh", "O'Brien", BirthDate.UNKNOWN));
            return true;
        });
        try (var threads = Executors.newSingleThreadExecutor()) {
            var second = as(
                    Role.ADVISER,
                    () -> transaction.execute(ignored -> {
                        acceptReferral.accept(referral, client);
                        var decline = new DeclineReferral.Decline(DeclineReason.DUPLICATE, "", Optional.empty());
                        return threads.submit(
                                () -> as(Role.SUPERVISOR, () -> declineReferral.decline(referral, decline)));
                    }));
            assertThat(second.get())
                    .isInstanceOfSatisfying(
                            DeclineReferral.TooLate.class,
                            late -> assertThat(late.overtaken().words()).startsWith("Accepted by Amira Haddad"));
        }
    }

    private NewClient somebody() {
        return NewClient.named(ids.get(), "Quỳnh", "O'Brien", BirthDate.UNKNOWN);
    }

    private static List<Object> together(Callable<Object> one, Callable<Object> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var waiting = new ArrayList<java.util.concurrent.Future<Object>>();
            for (var work : List.of(one, other)) {
                waiting.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            return List.of(waiting.get(0).get(), waiting.get(1).get());
        }
    }

    private <T> T as(Role role, Supplier<T> work) {
        return CurrentViewer.as((Viewer) sample.advice().member(role), work);
    }
}
