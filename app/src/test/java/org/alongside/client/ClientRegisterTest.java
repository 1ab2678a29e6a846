package org.alongside.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.register.ListClients;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ClientRegisterTest {

    private final SamplePeople people;
    private final AddClient addClient;
    private final ReadClient readClient;
    private final ListClients listClients;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;

    ClientRegisterTest(
            SamplePeople people,
            AddClient addClient,
            ReadClient readClient,
            ListClients listClients,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.addClient = addClient;
        this.readClient = readClient;
        this.listClients = listClients;
        this.jdbc = jdbc;
        this.transaction = transaction;
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

    private long events(Role role, String act, UUID subject) {
        return CurrentViewer.as(
                sample.member(Role.SUPERVISOR),
                () -> transaction.execute(ignored -> jdbc.sql("""
                                select count(*) from audit.event where act = :act and person_id = :person
                                  and subject is not distinct from :subject
                                """)
                        .param("act", act)
                        .param("person", sample.member(role).person())
                        .param("subject", subject, java.sql.Types.OTHER)
                        .query(Long.class)
                        .single()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVISER", "STUDENT_ADVISER", "SUPERVISOR", "COORDINATOR"})
    void those_who_advise_read_the_records_of_their_agency_and_each_reading_is_kept(Role role) {
        var client = add("Ada", "O'Connor");

        var reading = CurrentViewer.as(sample.member(role), () -> readClient.read(client));

        assertThat(reading.client().name()).isEqualTo("Ada O'Connor");
        assertThat(reading.openUntil()).isEmpty();
        assertThat(events(role, "READ", client)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERRER", "FUNDER", "RESEARCHER", "AGENCY_ADMINISTRATOR", "CLIENT"})
    void everybody_else_of_the_agency_is_told_that_there_is_none_and_the_try_is_kept(Role role) {
        var client = add("Ada", "O'Connor");

        refused(sample.member(role), client);

        assertThat(events(role, "DENIED", client)).isEqualTo(1);
        CurrentViewer.as(sample.member(role), () -> {
            assertThatThrownBy(() -> listClients.page(null, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> listClients.search("oconnor")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> addClient.add(NewClient.anonymous(ids.get())))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void neither_other_agencies_nor_the_system_administrator_nor_a_stranger_may_know_of_a_client() {
        var client = add("Ada", "O'Connor");

        for (var role : List.of(Role.ADVISER, Role.SUPERVISOR, Role.COORDINATOR)) {
            refused(sample.trust().member(role), client);
            refused(sample.stranger().member(role), client);
        }
        refused(sample.administrator(), client);
        refused(Viewer.NOBODY, client);
    }

    private void refused(Viewer viewer, UUID client) {
        CurrentViewer.as(
                viewer, () -> assertThatThrownBy(() -> readClient.read(client)).isInstanceOf(NotFound.class));
    }

    @Test
    void names_are_found_without_their_accents_and_apostrophes() {
        add("Ada", "O'Connor");
        add("Quỳnh", "Nguyễn");
        var mononym = add("", "Suharto");

        CurrentViewer.as(sample.member(Role.ADVISER), () -> {
            assertThat(names(listClients.search("oconn"))).containsExactly("O'Connor, Ada");
            assertThat(names(listClients.search("Ada O Connor"))).containsExactly("O'Connor, Ada");
            assertThat(names(listClients.search("Nguyen quynh"))).containsExactly("Nguyễn, Quỳnh");
            assertThat(names(listClients.search("suharto"))).containsExactly("Suharto");
            assertThat(names(listClients.search("connor"))).isEmpty();
            assertThat(names(listClients.search("%"))).isEmpty();
            var reference = readClient.read(mononym).client().reference();
            assertThat(names(listClients.search(reference.toLowerCase(java.util.Locale.ROOT))))
                    .containsExactly("Suharto");
        });
        assertThat(events(Role.ADVISER, "SEARCHED", null)).isEqualTo(7);
    }

    private static List<String> names(ListClients.Found found) {
        return found.clients().stream().map(Client::sortedName).toList();
    }

    @Test
    void the_list_goes_forward_and_back_without_losing_anybody() {
        for (int i = 0; i < 60; i++) {
            add("Same", "Name");
        }
        CurrentViewer.as(sample.member(Role.ADVISER), () -> {
            var first = listClients.page(null, null);
            var second = listClients.page(first.after().orElseThrow(), null);
            var third = listClients.page(second.after().orElseThrow(), null);
            var all = new ArrayList<>(first.clients());
            all.addAll(second.clients());
            all.addAll(third.clients());

            assertThat(all).hasSize(60).doesNotHaveDuplicates();
            assertThat(first.before()).isEmpty();
            assertThat(third.after()).isEmpty();
            assertThat(listClients.page(null, third.before().orElseThrow()).clients())
                    .isEqualTo(second.clients());
            assertThat(listClients.page(null, second.before().orElseThrow()).clients())
                    .isEqualTo(first.clients());
            assertThat(first.countWords()).isEqualTo("60");
        });
    }

    @Test
    void a_form_sent_twice_adds_one_client() {
        var id = ids.get();
        CurrentViewer.as(sample.member(Role.ADVISER), () -> {
            addClient.add(NewClient.named(id, "Ada", "O'Connor", BirthDate.UNKNOWN));
            addClient.add(NewClient.named(id, "Ada", "O'Connor", BirthDate.UNKNOWN));

            assertThat(listClients.page(null, null).count()).isEqualTo(1);
        });
    }
}
