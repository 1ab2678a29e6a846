package org.alongside.client.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.barrier.SetBarrier;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.consent.Consents;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Whatever can be done with a client's record, those who may not are told that there is none, and nothing changes. */
@SpringBootTest
@Import(RegisterUses.class)
class RegisterRefusalsTest {

    private final RegisterUses uses;
    private final SamplePeople people;
    private final AddClient addClient;
    private final ReadRecord readRecord;
    private final Consents consents;
    private final SetBarrier setBarrier;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private UUID client;
    private UUID other;

    RegisterRefusalsTest(
            RegisterUses uses,
            SamplePeople people,
            AddClient addClient,
            ReadRecord readRecord,
            Consents consents,
            SetBarrier setBarrier) {
        this.uses = uses;
        this.people = people;
        this.addClient = addClient;
        this.readRecord = readRecord;
        this.consents = consents;
        this.setBarrier = setBarrier;
    }

    @BeforeEach
    void two_clients_of_the_advice_agency() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        client = add("Gráinne");
        other = add("Quỳnh");
    }

    private UUID add(String given) {
        var one = NewClient.named(uses.ids().get(), given, "O'Brien", BirthDate.UNKNOWN);
        CurrentViewer.as(amira, () -> addClient.add(one));
        return one.id();
    }

    @Test
    void the_wrong_role_in_the_agency_is_refused() {
        refuseAll(Stream.of(Role.REFERRER, Role.FUNDER, Role.RESEARCHER, Role.AGENCY_ADMINISTRATOR, Role.CLIENT)
                .map(sample::member));
    }

    @Test
    void another_agency_of_the_partnership_is_refused() {
        refuseAll(Stream.of(Role.REFERRER, Role.ADVISER, Role.STUDENT_ADVISER, Role.SUPERVISOR, Role.COORDINATOR)
                .map(sample.trust()::member));
    }

    @Test
    void another_partnership_is_refused() {
        refuseAll(Stream.of(Role.ADVISER, Role.SUPERVISOR, Role.COORDINATOR).map(sample.stranger()::member));
    }

    @Test
    void an_administrator_a_guest_a_task_and_nobody_are_refused() {
        refuseAll(Stream.of(
                sample.administrator(),
                new Viewer.Guest(amira.person()),
                new Viewer.Task("client-match"),
                Viewer.NOBODY));
    }

    @Test
    void somebody_behind_a_barrier_is_refused() {
        var barred = sample.member(Role.STUDENT_ADVISER);
        CurrentViewer.as(sample.member(Role.SUPERVISOR), () -> {
            setBarrier.set("client", client, barred.person(), "They are neighbours");
            setBarrier.set("client", other, barred.person(), "They are neighbours");
        });
        refuseAll(Stream.of(barred));
    }

    @Test
    void those_who_keep_the_register_may_do_all_of_it_but_what_is_not_there() {
        var before = everything();
        var unknown = List.of("correct a phone", "end a phone");
        CurrentViewer.as(
                amira,
                () -> uses.all(client, other).forEach((name, use) -> {
                    if (unknown.contains(name)) {
                        assertThatThrownBy(use::run).as(name).isInstanceOf(NotFound.class);
                    } else {
                        use.run();
                    }
                }));
        assertThat(everything()).isNotEqualTo(before);
    }

    private void refuseAll(Stream<? extends Viewer> viewers) {
        var before = everything();
        viewers.forEach(viewer -> CurrentViewer.as(
                viewer,
                () -> uses.all(client, other)
                        .forEach((name, use) -> assertThatThrownBy(use::run)
                                .as(viewer + ": " + name)
                                .isInstanceOf(NotFound.class))));
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        var all = new ArrayList<>();
        CurrentViewer.as(amira, () -> {
            for (var one : List.of(client, other)) {
                all.add(readRecord.read(one));
                all.add(consents.about(one, List.of()));
            }
        });
        return all;
    }
}
