package org.alongside.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.barrier.EndBarrier;
import org.alongside.barrier.SetBarrier;
import org.alongside.client.register.ListClients;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ClientBarrierTest {

    private final SamplePeople people;
    private final AddClient addClient;
    private final ReadClient readClient;
    private final ListClients listClients;
    private final SetBarrier setBarrier;
    private final EndBarrier endBarrier;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;

    ClientBarrierTest(
            SamplePeople people,
            AddClient addClient,
            ReadClient readClient,
            ListClients listClients,
            SetBarrier setBarrier,
            EndBarrier endBarrier,
            Supplier<UUID> ids) {
        this.people = people;
        this.addClient = addClient;
        this.readClient = readClient;
        this.listClients = listClients;
        this.setBarrier = setBarrier;
        this.endBarrier = endBarrier;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
    }

    private UUID add(String given, String family) {
        var id = ids.get();
        CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> addClient.add(NewClient.named(id, given, family, BirthDate.on(LocalDate.of(1980, 3, 27)))));
        return id;
    }

    private void refused(Viewer viewer, UUID client) {
        CurrentViewer.as(
                viewer, () -> assertThatThrownBy(() -> readClient.read(client)).isInstanceOf(NotFound.class));
    }

    @Test
    void somebody_behind_a_barrier_cannot_see_that_the_record_exists_until_it_ends() {
        var client = add("Ada", "O'Connor");
        var supervisor = sample.member(Role.SUPERVISOR);
        var barred = sample.member(Role.ADVISER);
        var barrier = CurrentViewer.as(
                supervisor, () -> setBarrier.set("client", client, barred.person(), "They are neighbours"));

        refused(barred, client);
        CurrentViewer.as(barred, () -> {
            assertThat(listClients.search("oconnor").clients()).isEmpty();
            assertThat(listClients.page(null, null).clients()).isEmpty();
            assertThat(listClients.page(null, null).count()).isZero();
        });
        assertThat(CurrentViewer.as(supervisor, () -> readClient.read(client))
                        .client()
                        .id())
                .isEqualTo(client);

        var id = ((SetBarrier.Set) barrier).barrier();
        assertThat(CurrentViewer.as(supervisor, () -> endBarrier.end(id, client)))
                .isInstanceOf(EndBarrier.Ended.class);
        assertThat(CurrentViewer.as(supervisor, () -> endBarrier.end(id, client)))
                .isInstanceOf(EndBarrier.NoneToEnd.class);
        assertThat(CurrentViewer.as(barred, () -> readClient.read(client))
                        .client()
                        .id())
                .isEqualTo(client);
    }

    @Test
    void only_a_supervisor_of_the_agency_sets_barriers_and_each_person_has_one() {
        var client = add("Ada", "O'Connor");
        var person = sample.member(Role.STUDENT_ADVISER).person();

        CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> assertThatThrownBy(() -> setBarrier.set("client", client, person, "They are neighbours"))
                        .isInstanceOf(NotFound.class));
        CurrentViewer.as(
                sample.trust().member(Role.SUPERVISOR),
                () -> assertThatThrownBy(() -> setBarrier.set("client", client, person, "They are neighbours"))
                        .hasStackTraceContaining("barrier_of_own_client"));
        CurrentViewer.as(sample.member(Role.SUPERVISOR), () -> {
            assertThat(setBarrier.set("client", client, person, "They are neighbours"))
                    .isInstanceOf(SetBarrier.Set.class);
            assertThat(setBarrier.set("client", client, person, "They are neighbours"))
                    .isInstanceOf(SetBarrier.SetAlready.class);
            assertThat(setBarrier.set(
                            "client",
                            client,
                            sample.stranger().member(Role.ADVISER).person(),
                            "A stranger"))
                    .isNotInstanceOf(SetBarrier.Set.class);
        });
    }
}
