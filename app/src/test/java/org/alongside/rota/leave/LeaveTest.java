package org.alongside.rota.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.rota.Times;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Amira Haddad is away for some days; why is not for everybody. */
@SpringBootTest
@AutoConfigureMockMvc
class LeaveTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final AddLeave addLeave;
    private final Leaves leaves;
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private Viewer.Member priya;

    LeaveTest(MockMvc browser, SamplePeople people, AddLeave addLeave, Leaves leaves, Clock clock, Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.addLeave = addLeave;
        this.leaves = leaves;
        this.ids = ids;
        this.today = clock.instant().atZone(Dates.ZONE).toLocalDate();
    }

    @BeforeEach
    void an_agency() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        priya = sample.member(Role.COORDINATOR);
    }

    private Leave leave(Leave.Kind kind) {
        return new Leave(
                ids.get(),
                amira.person(),
                kind,
                today.plusDays(3).atStartOfDay(Dates.ZONE).toInstant(),
                today.plusDays(5).atStartOfDay(Dates.ZONE).toInstant());
    }

    private void add(Viewer viewer, Leave.Kind kind) {
        var leave = leave(kind);
        CurrentViewer.as(viewer, () -> addLeave.add(leave, amira.agency()));
    }

    private List<Leave> seen(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> leaves.of(amira.person()));
    }

    @Test
    void illness_is_seen_by_the_person_and_by_whoever_makes_the_rota() {
        add(priya, Leave.Kind.ILLNESS);
        for (var knows : List.of(amira, priya, sample.member(Role.SUPERVISOR))) {
            assertThat(seen(knows)).hasSize(1);
        }
        for (var other : List.of(
                sample.member(Role.STUDENT_ADVISER),
                sample.trust().member(Role.REFERRER),
                sample.trust().member(Role.SUPERVISOR),
                sample.stranger().member(Role.COORDINATOR))) {
            assertThat(seen(other)).isEmpty();
        }
    }

    @Test
    void annual_leave_is_seen_by_colleagues() {
        add(amira, Leave.Kind.ANNUAL);
        assertThat(seen(sample.member(Role.STUDENT_ADVISER))).hasSize(1);
        assertThat(seen(sample.trust().member(Role.FUNDER))).isEmpty();
    }

    @Test
    void nobody_sends_another_adviser_away() {
        assertThatThrownBy(() -> add(sample.member(Role.STUDENT_ADVISER), Leave.Kind.ANNUAL))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(sample.trust().member(Role.SUPERVISOR), Leave.Kind.ANNUAL))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void half_days_are_half_days() {
        var tuesday = LocalDate.of(2027, 3, 2);
        var morning = new LeaveForm("annual", "2/3/2027", "morning", "", "morning").leave(ids.get(), amira.person());
        assertThat(morning.words()).isEqualTo("Tuesday 2 March 2027 morning");
        assertThat(morning.meets(Times.MORNING.on(tuesday))).isTrue();
        assertThat(morning.meets(Times.AFTERNOON.on(tuesday))).isFalse();
        var rest = new LeaveForm("annual", "2/3/2027", "afternoon", "3/3/2027", "afternoon")
                .leave(ids.get(), amira.person());
        assertThat(rest.words()).isEqualTo("Tuesday 2 March 2027 afternoon to Wednesday 3 March 2027");
        assertThat(rest.meets(Times.MORNING.on(tuesday))).isFalse();
        assertThat(new LeaveForm("annual", "2/3/2027", "afternoon", "", "morning")
                        .errors()
                        .on("last"))
                .isNotNull();
    }

    @Test
    void the_page_adds_and_withdraws() throws Exception {
        var path = "/rota/advisers/" + amira.person();
        var amiras = SignedInAs.person(amira.person());
        browser.perform(post(path + "/leave").with(csrf()).with(amiras)).andExpect(status().isUnprocessableContent());
        browser.perform(post(path + "/leave")
                        .param("kind", "training")
                        .param("first", "" + today.plusDays(1))
                        .with(csrf())
                        .with(amiras))
                .andExpect(status().is3xxRedirection());
        browser.perform(get(path).with(amiras)).andExpect(content().string(containsString("Training")));
        var id = seen(amira).getFirst().id();
        browser.perform(post(path + "/leave/" + id + "/withdraw").with(csrf()).with(amiras))
                .andExpect(status().is3xxRedirection());
        assertThat(seen(priya)).isEmpty();
    }
}
