package org.alongside.client.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.barrier.SetBarrier;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.Channel;
import org.alongside.client.Contacts;
import org.alongside.client.NewClient;
import org.alongside.client.ReadClient;
import org.alongside.client.register.ListClients;
import org.alongside.client.register.ReadRecord;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MergeTest {

    private static final BirthDate MARCH = BirthDate.on(LocalDate.of(1980, 3, 27));
    private static final NhsNumber NUMBER = new NhsNumber("9990000018");
    private static final PhoneNumber MOBILE = new PhoneNumber("+447700900123");
    private static final PhoneNumber OTHER = new PhoneNumber("+447700900456");

    private final SamplePeople people;
    private final AddClient addClient;
    private final ReadClient readClient;
    private final ReadRecord readRecord;
    private final ListClients listClients;
    private final ListPairs listPairs;
    private final MergeClients mergeClients;
    private final UndoMerge undoMerge;
    private final Contacts contacts;
    private final SetBarrier setBarrier;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer adviser;

    MergeTest(
            SamplePeople people,
            AddClient addClient,
            ReadClient readClient,
            ReadRecord readRecord,
            ListClients listClients,
            ListPairs listPairs,
            MergeClients mergeClients,
            UndoMerge undoMerge,
            Contacts contacts,
            SetBarrier setBarrier,
            Supplier<UUID> ids) {
        this.people = people;
        this.addClient = addClient;
        this.readClient = readClient;
        this.readRecord = readRecord;
        this.listClients = listClients;
        this.listPairs = listPairs;
        this.mergeClients = mergeClients;
        this.undoMerge = undoMerge;
        this.contacts = contacts;
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
    void two_records_are_read_as_one_and_the_address_of_the_other_leads_there() {
        var robert = add(bob("Robert", MOBILE));
        var bob = add(bob("Bob", OTHER).withNhsNumber(NUMBER));

        merge(robert, bob);

        CurrentViewer.as(adviser, () -> {
            var read = readClient.read(bob).client();
            assertThat(read.id()).isEqualTo(robert);
            assertThat(read.name()).isEqualTo("Robert O'Brien");
            assertThat(read.identity().nhsNumber()).isEqualTo(NUMBER);
            assertThat(contacts.safe(robert)).hasSize(2);
            assertThat(listClients.page(null, null).clients()).hasSize(1);
            assertThat(listClients.search("bob").clients())
                    .extracting(one -> one.id())
                    .containsExactly(robert);
        });
    }

    @Test
    void those_already_merged_are_one_and_nothing_more_happens() {
        var robert = add(bob("Robert", MOBILE));
        var bob = add(bob("Bob", MOBILE));
        merge(robert, bob);

        assertThat(CurrentViewer.as(adviser, () -> mergeClients.merge(new MergeClients.Wanted(bob, robert, bob, bob))))
                .isEqualTo(new MergeClients.OneAlready(robert));
    }

    /** Whatever is merged and parted, in whatever order: when all is undone each record is what it was. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_sequence_of_merges_and_undos_gives_back_the_records(long seed) {
        var random = new Random(seed);
        var clients = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            var client = bob("Bob", new PhoneNumber("+44770090010" + i)).born(new BirthDate.InYear(1980 + i % 2));
            clients.add(add(client));
        }
        var before = everything(clients);
        var twos = pairs(adviser).stream()
                .map(pair -> List.of(pair.one().id(), pair.other().id()))
                .toList();
        var merges = new ArrayList<UUID>();
        for (int step = 0; step < 25; step++) {
            if (merges.isEmpty() || random.nextInt(3) > 0) {
                mergeSomeTwo(clients, random, merges);
            } else {
                undo(merges.remove(random.nextInt(merges.size())));
            }
            eachIsReadUnderOne(clients);
            assertThat(pairs(adviser))
                    .hasSize((int) twos.stream().filter(this::apart).count());
        }
        Collections.shuffle(merges, random);
        merges.forEach(this::undo);

        assertThat(everything(clients)).isEqualTo(before);
    }

    private void mergeSomeTwo(List<UUID> clients, Random random, List<UUID> merges) {
        var one = clients.get(random.nextInt(clients.size()));
        var other = clients.get(random.nextInt(clients.size()));
        var wanted = new MergeClients.Wanted(one, other, random.nextBoolean() ? one : other, one);
        var outcome = CurrentViewer.as(adviser, () -> mergeClients.merge(wanted));
        if (outcome instanceof MergeClients.Merged merged) {
            merges.add(merged.merge());
        }
    }

    private void undo(UUID merge) {
        CurrentViewer.as(adviser, () -> undoMerge.undo(merge));
    }

    private boolean apart(List<UUID> two) {
        return CurrentViewer.as(
                adviser,
                () -> !readClient
                        .read(two.getFirst())
                        .client()
                        .equals(readClient.read(two.getLast()).client()));
    }

    private void eachIsReadUnderOne(List<UUID> clients) {
        CurrentViewer.as(adviser, () -> {
            var listed = listClients.page(null, null).clients().stream()
                    .map(client -> client.id())
                    .toList();
            var read = new HashSet<UUID>();
            clients.forEach(client -> read.add(readClient.read(client).client().id()));
            assertThat(listed).containsExactlyInAnyOrderElementsOf(read);
            assertThat(listed.stream()
                            .mapToInt(client -> contacts.safe(client).size())
                            .sum())
                    .isEqualTo(clients.size());
        });
    }

    private Map<UUID, Object> everything(List<UUID> clients) {
        return CurrentViewer.as(adviser, () -> {
            var found = new LinkedHashMap<UUID, Object>();
            clients.forEach(client -> found.put(client, List.of(readRecord.read(client), contacts.safe(client))));
            found.put(sample.partnership(), listPairs.page(null).pairs());
            return found;
        });
    }

    @Test
    void a_barrier_on_one_record_stands_before_all_that_are_read_as_one() {
        var robert = add(bob("Robert", MOBILE));
        var bob = add(bob("Bob", MOBILE));
        var barred = sample.member(Role.STUDENT_ADVISER);
        CurrentViewer.as(
                sample.member(Role.SUPERVISOR),
                () -> setBarrier.set("client", bob, barred.person(), "They are neighbours"));
        var merged = merge(robert, bob);

        CurrentViewer.as(barred, () -> {
            assertThatThrownBy(() -> readClient.read(robert)).isInstanceOf(NotFound.class);
            assertThat(listClients.page(null, null).clients()).isEmpty();
        });

        undo(merged.merge());
        CurrentViewer.as(
                barred, () -> assertThat(readClient.read(robert).client().id()).isEqualTo(robert));
    }
}
