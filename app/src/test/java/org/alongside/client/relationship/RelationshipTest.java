package org.alongside.client.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.barrier.SetBarrier;
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
class RelationshipTest {

    private final SamplePeople people;
    private final AddClient addClient;
    private final Relate relate;
    private final EndRelationship endRelationship;
    private final RelationshipTable table;
    private final SetBarrier setBarrier;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private UUID gloria;
    private UUID joseph;

    RelationshipTest(
            SamplePeople people,
            AddClient addClient,
            Relate relate,
            EndRelationship endRelationship,
            RelationshipTable table,
            SetBarrier setBarrier,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.addClient = addClient;
        this.relate = relate;
        this.endRelationship = endRelationship;
        this.table = table;
        this.setBarrier = setBarrier;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void a_mother_and_her_child_in_hospital() {
        sample = people.fresh();
        gloria = add("Gloria");
        joseph = add("Joseph");
    }

    private UUID add(String given) {
        var id = ids.get();
        CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> addClient.add(NewClient.named(id, given, "Abara", BirthDate.UNKNOWN)));
        return id;
    }

    private List<String> around(Viewer viewer, UUID client) {
        return CurrentViewer.as(viewer, () -> transaction.execute(ignored -> table.of(client))).stream()
                .map(one -> one.kind().title() + " " + one.name())
                .toList();
    }

    private void relate(UUID client, Kind kind, Relate.Other other) {
        CurrentViewer.as(sample.member(Role.ADVISER), () -> relate.relate(client, kind, other));
    }

    @Test
    void a_parent_and_a_child_are_read_from_either_side_and_recorded_once() {
        relate(joseph, Kind.PARENT, new Relate.Registered(gloria));
        relate(gloria, Kind.CHILD, new Relate.Registered(joseph));

        assertThat(around(sample.member(Role.ADVISER), joseph)).containsExactly("parent Gloria Abara");
        assertThat(around(sample.member(Role.ADVISER), gloria)).containsExactly("child Joseph Abara");
    }

    @Test
    void somebody_without_a_record_is_known_by_name_until_it_ends() {
        relate(joseph, Kind.APPOINTEE, new Relate.Named("Uncle Tom"));
        assertThat(around(sample.member(Role.ADVISER), joseph)).containsExactly("appointee Uncle Tom");

        var one = CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> transaction.execute(ignored -> table.of(joseph).getFirst().id()));
        CurrentViewer.as(sample.member(Role.ADVISER), () -> endRelationship.end(gloria, one));
        assertThat(around(sample.member(Role.ADVISER), joseph)).hasSize(1);
        CurrentViewer.as(sample.member(Role.ADVISER), () -> endRelationship.end(joseph, one));
        assertThat(around(sample.member(Role.ADVISER), joseph)).isEmpty();
    }

    @Test
    void a_barrier_on_one_hides_that_they_are_related() {
        relate(joseph, Kind.PARENT, new Relate.Registered(gloria));
        var barred = sample.member(Role.STUDENT_ADVISER);
        CurrentViewer.as(
                sample.member(Role.SUPERVISOR),
                () -> setBarrier.set("client", gloria, barred.person(), "They are neighbours"));

        assertThat(around(barred, joseph)).isEmpty();
        CurrentViewer.as(
                barred,
                () -> assertThatThrownBy(() -> relate.relate(joseph, Kind.PARENT, new Relate.Registered(gloria)))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void only_those_who_keep_the_register_of_the_agency_record_it() {
        for (var viewer :
                List.of(sample.trust().member(Role.ADVISER), sample.member(Role.REFERRER), sample.administrator())) {
            CurrentViewer.as(
                    viewer,
                    () -> assertThatThrownBy(() -> relate.relate(joseph, Kind.CARER, new Relate.Named("Tom")))
                            .isInstanceOf(NotFound.class));
        }
    }
}
