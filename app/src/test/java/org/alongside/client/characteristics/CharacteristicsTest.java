package org.alongside.client.characteristics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class CharacteristicsTest {

    private final SamplePeople people;
    private final AddClient addClient;
    private final AskCharacteristics ask;
    private final CountCharacteristics count;
    private final CharacteristicsTable table;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;

    CharacteristicsTest(
            SamplePeople people,
            AddClient addClient,
            AskCharacteristics ask,
            CountCharacteristics count,
            CharacteristicsTable table,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.addClient = addClient;
        this.ask = ask;
        this.count = count;
        this.table = table;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
    }

    private UUID ada() {
        var id = ids.get();
        CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> addClient.add(NewClient.named(id, "Ada", "Abara", BirthDate.UNKNOWN)));
        return id;
    }

    private void says(UUID client, String religion) {
        CurrentViewer.as(
                sample.member(Role.ADVISER), () -> ask.keep(client, Map.of(Characteristic.RELIGION, religion)));
    }

    private List<CharacteristicsTable.Box> boxes(Viewer viewer) {
        return CurrentViewer.as(
                viewer,
                () -> transaction.execute(
                        ignored -> table.newest(sample.advice().id())));
    }

    @Test
    void the_answers_are_counted_once_for_each_person_and_the_newest_stands() {
        for (int i = 0; i < 6; i++) {
            says(ada(), "2");
        }
        var seventh = ada();
        says(seventh, "0");
        says(seventh, "2");

        var tallies = CurrentViewer.as(sample.member(Role.COORDINATOR), count::count);

        assertThat(tallies.get(Characteristic.RELIGION.ordinal()).lines())
                .contains(new Tally.Line("Christian", "7"), new Tally.Line("No religion", "0"));
    }

    @Test
    void nobody_reads_the_answers_of_a_person_again_and_the_box_tells_nothing() {
        says(ada(), "5");

        for (var role : Role.values()) {
            if (role != Role.SYSTEM_ADMINISTRATOR) {
                assertThat(boxes(sample.member(role))).isEmpty();
            }
        }
        var box = boxes(new Viewer.Task("characteristics-count")).getFirst();
        assertThat(new String(box.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("religion");
        assertThat(box.bytes()).hasSize(400 + 28);
    }

    @Test
    void a_box_put_in_another_clients_place_does_not_open() {
        says(ada(), "5");
        var box = boxes(new Viewer.Task("characteristics-count")).getFirst();

        assertThatThrownBy(() -> ask.open(new CharacteristicsTable.Box(ids.get(), box.bytes())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_coordinators_and_supervisors_see_the_counts_and_only_the_agency_asks() {
        var ada = ada();
        for (var viewer : List.of(sample.member(Role.ADVISER), sample.administrator(), sample.member(Role.FUNDER))) {
            CurrentViewer.as(viewer, () -> assertThatThrownBy(count::count).isInstanceOf(NotFound.class));
        }
        CurrentViewer.as(
                sample.trust().member(Role.ADVISER),
                () -> assertThatThrownBy(() -> ask.keep(ada, Map.of(Characteristic.RELIGION, "0")))
                        .isInstanceOf(NotFound.class));
    }
}
