package org.alongside.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.modelfile.Models;
import org.alongside.page.NotFound;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.servicemodel.Trajectory;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PartnershipTest {

    private static final Viewer ADMINISTRATOR = new Viewer.Administrator(UUID.randomUUID());
    private static final ServiceModel HIV = Models.shipped().get(7);
    private static final ServiceModel CANCER = Models.shipped().get(5);

    private final StartPartnership start;
    private final ChangePathway change;
    private final ChangeWording changeWording;
    private final DatePartnership date;
    private final Partnerships partnerships;
    private final Supplier<UUID> ids;
    private final PathwayTable pathways;

    PartnershipTest(
            StartPartnership start,
            ChangePathway change,
            ChangeWording changeWording,
            DatePartnership date,
            Partnerships partnerships,
            Supplier<UUID> ids,
            PathwayTable pathways) {
        this.start = start;
        this.change = change;
        this.changeWording = changeWording;
        this.date = date;
        this.partnerships = partnerships;
        this.ids = ids;
        this.pathways = pathways;
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work);
    }

    private static Viewer member(UUID partnership, Role role) {
        return new Viewer.Member(UUID.randomUUID(), UUID.randomUUID(), partnership, Set.of(role), Set.of(partnership));
    }

    private UUID started(ServiceModel model) {
        var id = ids.get();
        as(ADMINISTRATOR, () -> start.start(id, "Northbank " + id, Optional.of(model)));
        return id;
    }

    private Map<ConsentPurpose, String> words(UUID id) {
        return as(ADMINISTRATOR, () -> pathways.words(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"O'Brien's Advice|obriens-advice", "Nguyễn|nguyen", "Prince|prince", "  A & B — C |a-b-c", "光明|p-"
            })
    void a_partnership_may_have_any_name(String name, String key) {
        var id = ids.get();
        assertThat(as(ADMINISTRATOR, () -> start.start(id, name, Optional.empty())))
                .isEqualTo(new StartPartnership.Started(id));
        var seen = as(ADMINISTRATOR, () -> partnerships.seen(id));
        assertThat(seen.name()).isEqualTo(name.strip());
        assertThat(seen.key()).startsWith(key);
        assertThat(seen.design()).isEmpty();
    }

    @Test
    void a_form_sent_twice_starts_one_partnership_and_another_with_its_name_is_refused() {
        var id = ids.get();
        for (var time = 0; time < 2; time++) {
            assertThat(as(ADMINISTRATOR, () -> start.start(id, "Twice", Optional.of(CANCER))))
                    .isEqualTo(new StartPartnership.Started(id));
        }
        assertThat(as(ADMINISTRATOR, () -> partnerships.seen(id).version())).isEqualTo(1);
        assertThat(as(ADMINISTRATOR, () -> start.start(ids.get(), "TWICE!", Optional.empty())))
                .isEqualTo(new StartPartnership.NameTaken());
    }

    @Test
    void only_the_system_administrator_starts_one() {
        var coordinator = member(ids.get(), Role.COORDINATOR);
        assertThat(as(coordinator, () -> start.start(ids.get(), "A second one", Optional.empty())))
                .isEqualTo(new StartPartnership.NotAllowed());
    }

    @Test
    void a_model_gives_the_design_without_its_sample_and_the_consent_words() {
        var id = started(HIV);
        var design = as(ADMINISTRATOR, () -> partnerships.seen(id).design().orElseThrow());
        assertThat(design.sample()).isEmpty();
        assertThat(design.conduct()).isEqualTo(HIV.conduct());
        assertThat(words(id)).hasSize(7);
        assertThat(words(id).get(ConsentPurpose.RECORD)).contains("never name the clinic");
    }

    @Test
    void a_change_supersedes_and_the_second_of_two_at_once_is_told() {
        var id = started(HIV);
        var coordinator = member(id, Role.COORDINATOR);
        assertThat(as(coordinator, () -> change.change(id, 1, CANCER))).isEqualTo(new ChangePathway.Changed(2));
        assertThat(as(coordinator, () -> change.change(id, 1, HIV))).isEqualTo(new ChangePathway.ChangedMeanwhile(2));
        assertThat(as(coordinator, () -> pathways.versions(id)))
                .extracting(PathwayVersion::number)
                .containsExactly(2, 1);
        assertThat(as(coordinator, () -> pathways.definition(id, 1)).orElseThrow())
                .contains("HIV");
        assertThat(words(id).get(ConsentPurpose.RECORD)).doesNotContain("clinic");
    }

    @Test
    void of_many_changes_at_the_same_moment_one_wins() throws Exception {
        var id = started(HIV);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<ChangePathway.Outcome> work =
                    () -> as(member(id, Role.COORDINATOR), () -> change.change(id, 1, CANCER));
            var outcomes = threads.invokeAll(List.of(work, work, work, work)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes)
                    .filteredOn(ChangePathway.Changed.class::isInstance)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "SYSTEM_ADMINISTRATOR", "CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void members_see_the_design_and_cannot_change_it(Role role) {
        var id = started(HIV);
        assertThat(as(member(id, role), () -> partnerships.seen(id).design())).isPresent();
        assertThatThrownBy(() -> as(member(id, role), () -> change.change(id, 1, CANCER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_coordinator_of_another_partnership_does_not_know_that_there_is_one() {
        var id = started(HIV);
        var stranger = member(started(CANCER), Role.COORDINATOR);
        assertThatThrownBy(() -> as(stranger, () -> partnerships.seen(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> change.change(id, 1, CANCER)))
                .isInstanceOf(NotFound.class);
        assertThat(as(stranger, partnerships::visible))
                .extracting(Partnership::id)
                .doesNotContain(id)
                .hasSize(1);
        assertThat(as(Viewer.NOBODY, partnerships::visible)).isEmpty();
    }

    @Test
    void a_client_sees_the_name_and_no_design() {
        var id = started(HIV);
        assertThat(as(member(id, Role.CLIENT), () -> partnerships.seen(id).design()))
                .isEmpty();
    }

    @Test
    void consent_words_are_changed_one_by_one_and_older_ones_stay() {
        var id = started(HIV);
        var coordinator = member(id, Role.COORDINATOR);
        var shipped = words(id).get(ConsentPurpose.SHARE);
        var wanted = "May we tell another agency?";
        assertThat(as(coordinator, () -> changeWording.change(id, ConsentPurpose.SHARE, 1, wanted)))
                .isEqualTo(new ChangeWording.Changed());
        assertThat(as(coordinator, () -> changeWording.change(id, ConsentPurpose.SHARE, 2, wanted)))
                .isEqualTo(new ChangeWording.Unchanged());
        assertThat(words(id)).hasSize(7).containsEntry(ConsentPurpose.SHARE, wanted);
        assertThat(as(coordinator, () -> partnerships.wordings(id)).stream()
                        .filter(one -> one.purpose() == ConsentPurpose.SHARE)
                        .map(WordingVersion::words))
                .containsExactly(wanted, shipped);
    }

    @Test
    void consent_words_changed_meanwhile_are_not_overwritten() {
        var id = started(HIV);
        var coordinator = member(id, Role.COORDINATOR);
        as(coordinator, () -> changeWording.change(id, ConsentPurpose.SHARE, 1, "May we tell another agency?"));
        assertThat(as(coordinator, () -> changeWording.change(id, ConsentPurpose.SHARE, 1, "May we tell anybody?")))
                .isEqualTo(new ChangeWording.ChangedMeanwhile());
        assertThatThrownBy(() -> as(
                        member(id, Role.ADVISER),
                        () -> changeWording.change(id, ConsentPurpose.SHARE, 2, "May we tell everybody?")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void its_days_say_which_trajectory_it_is_on() {
        var id = started(HIV);
        var today = LocalDate.of(2026, 11, 24);
        as(ADMINISTRATOR, () -> date.date(id, LocalDate.of(2012, 4, 1), Optional.of(LocalDate.of(2025, 3, 31))));
        assertThat(as(ADMINISTRATOR, () -> partnerships.seen(id).trajectory(today)))
                .contains(Trajectory.LATE_CASUALTY);
        assertThat(as(ADMINISTRATOR, () -> date.date(id, today, Optional.of(today.minusDays(1)))))
                .isEqualTo(new DatePartnership.EndsBeforeStart());
    }
}
