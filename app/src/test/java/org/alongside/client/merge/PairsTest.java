package org.alongside.client.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.barrier.SetBarrier;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.Channel;
import org.alongside.client.NewClient;
import org.alongside.client.duplicate.Matches;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PairsTest {

    private static final BirthDate MARCH = BirthDate.on(LocalDate.of(1980, 3, 27));
    private static final NhsNumber NUMBER = new NhsNumber("9990000018");
    private static final PhoneNumber MOBILE = new PhoneNumber("+447700900123");
    private static final PhoneNumber OTHER = new PhoneNumber("+447700900456");

    private final SamplePeople people;
    private final AddClient addClient;
    private final ListPairs listPairs;
    private final TellApart tellApart;
    private final AddApart addApart;
    private final MergeClients mergeClients;
    private final UndoMerge undoMerge;
    private final Matches matches;
    private final SetBarrier setBarrier;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer adviser;

    PairsTest(
            SamplePeople people,
            AddClient addClient,
            ListPairs listPairs,
            TellApart tellApart,
            AddApart addApart,
            MergeClients mergeClients,
            UndoMerge undoMerge,
            Matches matches,
            SetBarrier setBarrier,
            Supplier<UUID> ids) {
        this.people = people;
        this.addClient = addClient;
        this.listPairs = listPairs;
        this.tellApart = tellApart;
        this.addApart = addApart;
        this.mergeClients = mergeClients;
        this.undoMerge = undoMerge;
        this.matches = matches;
        this.setBarrier = setBarrier;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        adviser = sample.member(Role.ADVISER);
    }

    private NewClient bob(String given, PhoneNumber phone) {
        return NewClient.named(ids.get(), given, "O'Brien", MARCH).reachedBy(phone, null, Channel.PHONE);
    }

    private UUID add(NewClient client) {
        CurrentViewer.as(adviser, () -> addClient.add(client));
        return client.id();
    }

    private MergeClients.Merged merge(UUID kept, UUID gone) {
        return (MergeClients.Merged)
                CurrentViewer.as(adviser, () -> mergeClients.merge(new MergeClients.Wanted(kept, gone, gone, gone)));
    }

    private List<Pair> pairs(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> listPairs.page(null).pairs());
    }

    @Test
    void who_may_be_there_twice_is_on_the_work_list_until_somebody_decides() {
        var robert = add(bob("Robert", MOBILE));
        var bob = add(bob("Bob", MOBILE));
        add(bob("Carys", OTHER).born(new BirthDate.InYear(1955)));

        var pair = pairs(adviser);

        assertThat(pair).hasSize(1);
        assertThat(List.of(pair.getFirst().one().id(), pair.getFirst().other().id()))
                .containsExactlyInAnyOrder(robert, bob);
        assertThat(pair.getFirst().words()).isEqualTo("Similar name, same date of birth, same phone");

        CurrentViewer.as(adviser, () -> tellApart.tell(pair.getFirst().id()));
        add(bob("Robbie", OTHER).born(new BirthDate.InYear(1933)));

        assertThat(pairs(adviser)).isEmpty();
    }

    @Test
    void undoing_a_merge_asks_again() {
        var robert = add(bob("Robert", MOBILE));
        var bob = add(bob("Bob", MOBILE));
        var merged = merge(robert, bob);
        assertThat(pairs(adviser)).isEmpty();

        undo(merged.merge());

        assertThat(pairs(adviser)).hasSize(1);
    }

    @Test
    void somebody_seen_to_be_another_person_at_entry_is_not_asked_about_again() {
        var robert = add(bob("Robert", MOBILE));
        var bob = bob("Bob", MOBILE);
        var found = CurrentViewer.as(adviser, () -> matches.of(bob));
        assertThat(found).extracting(match -> match.client().id()).containsExactly(robert);

        CurrentViewer.as(adviser, () -> addApart.add(bob, List.of(robert)));

        assertThat(pairs(adviser)).isEmpty();
    }

    @Test
    void a_barred_person_learns_nothing_from_duplicates_and_the_others_do() {
        var robert = add(bob("Robert", MOBILE));
        var barred = sample.member(Role.STUDENT_ADVISER);
        CurrentViewer.as(
                sample.member(Role.SUPERVISOR),
                () -> setBarrier.set("client", robert, barred.person(), "They are neighbours"));

        var bob = bob("Bob", MOBILE);
        assertThat(CurrentViewer.as(barred, () -> matches.of(bob))).isEmpty();
        CurrentViewer.as(barred, () -> addClient.add(bob));

        assertThat(pairs(barred)).isEmpty();
        assertThat(pairs(adviser)).hasSize(1);
    }

    @Test
    void only_the_agency_that_holds_both_merges_them() {
        var robert = add(bob("Robert", MOBILE));
        var bob = add(bob("Bob", MOBILE));
        var wanted = new MergeClients.Wanted(robert, bob, robert, robert);

        for (var viewer : List.of(
                sample.trust().member(Role.ADVISER),
                sample.stranger().member(Role.SUPERVISOR),
                sample.member(Role.REFERRER),
                sample.administrator())) {
            CurrentViewer.as(
                    viewer,
                    () -> assertThatThrownBy(() -> mergeClients.merge(wanted)).isInstanceOf(NotFound.class));
        }
        var merged = merge(robert, bob);
        CurrentViewer.as(
                sample.trust().member(Role.ADVISER),
                () -> assertThatThrownBy(() -> undoMerge.undo(merged.merge())).isInstanceOf(NotFound.class));
    }

    private void undo(UUID merge) {
        CurrentViewer.as(adviser, () -> undoMerge.undo(merge));
    }
}
