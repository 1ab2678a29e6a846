package org.alongside.referral.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SampleAgency;
import org.alongside.access.SamplePeople;
import org.alongside.kernel.LawArea;
import org.alongside.page.NotFound;
import org.alongside.referral.ReferPatient;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;

/** What an agency takes: who says so, and who hears of it. */
@SpringBootTest
class StateIntakeTest {

    private final SamplePeople people;
    private final StateIntake stateIntake;
    private final Route route;
    private SampleAgencies sample;

    StateIntakeTest(SamplePeople people, StateIntake stateIntake, Route route) {
        this.people = people;
        this.stateIntake = stateIntake;
        this.route = route;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
    }

    @TestFactory
    Stream<DynamicTest> it_is_stated_by_the_coordinator_or_by_who_runs_the_agency_and_by_nobody_else() {
        var others = new LinkedHashMap<String, Viewer>();
        var may = EnumSet.of(Role.SUPERVISOR, Role.AGENCY_ADMINISTRATOR, Role.COORDINATOR, Role.SYSTEM_ADMINISTRATOR);
        EnumSet.complementOf(may).forEach(role -> others.put("the agency's " + role.title(), sample.member(role)));
        others.put("a supervisor of the trust", sample.trust().member(Role.SUPERVISOR));
        others.put("an administrator of the trust", sample.trust().member(Role.AGENCY_ADMINISTRATOR));
        others.put("a coordinator of another partnership", sample.stranger().member(Role.COORDINATOR));
        others.put("the system administrator", sample.administrator());
        others.put("a door", new Viewer.Task(ReferPatient.AT_THE_DOOR));
        return others.entrySet().stream()
                .map(viewer -> dynamicTest(
                        "StateIntake refuses " + viewer.getKey(),
                        () -> assertThatThrownBy(() -> CurrentViewer.as(
                                        viewer.getValue(), () -> stateIntake.state(takes(sample.advice(), false))))
                                .isInstanceOf(NotFound.class)));
    }

    @Test
    void what_was_stated_last_counts() {
        for (var role : new Role[] {Role.SUPERVISOR, Role.AGENCY_ADMINISTRATOR, Role.COORDINATOR}) {
            CurrentViewer.as(sample.member(role), () -> stateIntake.state(takes(sample.advice(), false)));
        }
        assertThat(CurrentViewer.as(sample.member(Role.ADVISER), () -> route.takers(sample.partnership())))
                .filteredOn(one -> one.agency().equals(sample.advice().id()))
                .extracting(Intake::lawAreas)
                .containsExactly(Set.of(LawArea.DEBT));
    }

    @Test
    void other_partnerships_pass_referrals_on_to_an_agency_as_long_as_it_is_open_to_them() {
        var there = sample.stranger();
        assertThat(elsewhere()).doesNotContain(there.id());
        states(there, true);
        assertThat(elsewhere()).contains(there.id());
        states(there, false);
        assertThat(elsewhere()).doesNotContain(there.id());
        states(there, false);
        assertThat(elsewhere()).doesNotContain(there.id());
        states(there, true);
        assertThat(elsewhere()).contains(there.id());
    }

    private void states(SampleAgency there, boolean open) {
        CurrentViewer.as(there.member(Role.SUPERVISOR), () -> stateIntake.state(takes(there, open)));
    }

    private java.util.List<UUID> elsewhere() {
        return CurrentViewer.as(sample.member(Role.ADVISER), route::elsewhere).stream()
                .map(Intake::agency)
                .toList();
    }

    private static Intake takes(SampleAgency agency, boolean open) {
        return new Intake(
                agency.id(), agency.partnership(), "Clover Law Centre", Set.of(LawArea.DEBT), "", "", "", false, open);
    }
}
