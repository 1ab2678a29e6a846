package org.alongside.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.access.Standings;
import org.alongside.invitation.FollowLink.Behind;
import org.alongside.invitation.FollowLink.Why;
import org.alongside.password.Passwords;
import org.alongside.people.LeaveAgency;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class InvitationTest {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final SamplePeople samples;
    private final InvitePerson invitePerson;
    private final WithdrawInvitation withdrawInvitation;
    private final FollowLink followLink;
    private final AcceptInvitation acceptInvitation;
    private final Invitations invitations;
    private final LeaveAgency leaveAgency;
    private final Standings standings;
    private final Passwords passwords;
    private final MockMvc browser;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private final String email = UUID.randomUUID() + "@county.example";
    private SampleAgencies sample;
    private Viewer.Member deborah;

    InvitationTest(
            SamplePeople samples,
            InvitePerson invitePerson,
            WithdrawInvitation withdrawInvitation,
            FollowLink followLink,
            AcceptInvitation acceptInvitation,
            Invitations invitations,
            LeaveAgency leaveAgency,
            Standings standings,
            Passwords passwords,
            MockMvc browser,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.invitePerson = invitePerson;
        this.withdrawInvitation = withdrawInvitation;
        this.followLink = followLink;
        this.acceptInvitation = acceptInvitation;
        this.invitations = invitations;
        this.leaveAgency = leaveAgency;
        this.standings = standings;
        this.passwords = passwords;
        this.browser = browser;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void made() {
        sample = samples.fresh();
        deborah = sample.member(Role.AGENCY_ADMINISTRATOR);
    }

    private InvitePerson.Outcome invite(Viewer viewer, String address, Secret secret, Role... roles) {
        var advice = sample.advice();
        return CurrentViewer.as(
                viewer,
                () -> invitePerson.invite(
                        new Offer(advice.id(), advice.partnership(), address, Set.of(roles)), secret));
    }

    private Secret invited(Role... roles) {
        var secret = Secret.fresh();
        assertThat(invite(deborah, email, secret, roles)).isEqualTo(new InvitePerson.Invited());
        return secret;
    }

    private AcceptInvitation.Outcome accept(Secret secret) {
        return acceptInvitation.accept(secret, new AcceptInvitation.Answer(null, "Nguyễn", PASSWORD));
    }

    @Test
    void accepting_makes_an_account_with_the_roles_that_were_offered() {
        var outcome = accept(invited(Role.ADVISER, Role.SUPERVISOR));

        var person = ((AcceptInvitation.Accepted) outcome).person();
        var standing = standings.of(person).orElseThrow();
        assertThat(standing.name()).isEqualTo("Nguyễn");
        assertThat(standing.places()).singleElement().satisfies(place -> {
            assertThat(place.agency()).isEqualTo(sample.advice().id());
            assertThat(place.roles()).containsExactlyInAnyOrder(Role.ADVISER, Role.SUPERVISOR);
        });
        assertThat(passwords.match(person, PASSWORD)).isTrue();
    }

    @Test
    void a_link_opens_once() {
        var secret = invited(Role.ADVISER);
        accept(secret);

        assertThat(accept(secret)).isEqualTo(new AcceptInvitation.NotNow());
        assertThat(followLink.follow(secret, null)).isEqualTo(new Behind.Nothing(Why.ACCEPTED));
    }

    @Test
    void a_link_expires_after_seven_days() {
        var secret = invited(Role.ADVISER);

        assertThat(after("6 days 23 hours", secret))
                .isInstanceOf(Behind.class)
                .isNotEqualTo(new Behind.Nothing(Why.EXPIRED));
        assertThat(after("7 days 1 second", secret)).isEqualTo(new Behind.Nothing(Why.EXPIRED));
    }

    private Behind after(String time, Secret secret) {
        return CurrentViewer.as(
                FollowLink.TASK,
                () -> transaction.execute(ignored -> {
                    jdbc.sql("select set_config('alongside.at', (access.at() + cast(? as interval))::text, true)")
                            .param(time)
                            .query(String.class)
                            .single();
                    return followLink.follow(secret, null);
                }));
    }

    @Test
    void a_link_that_was_withdrawn_opens_nothing_and_a_new_one_can_be_made() {
        var secret = invited(Role.ADVISER);
        var id = CurrentViewer.as(
                        deborah, () -> invitations.page(Optional.empty()).invitations())
                .getFirst()
                .id();

        CurrentViewer.as(deborah, () -> withdrawInvitation.withdraw(id));

        assertThat(followLink.follow(secret, null)).isEqualTo(new Behind.Nothing(Why.WITHDRAWN));
        assertThat(accept(secret)).isEqualTo(new AcceptInvitation.NotNow());
        assertThat(followLink.follow(invited(Role.ADVISER), null)).isInstanceOf(Behind.NewAccount.class);
    }

    @Test
    void a_link_is_worth_nothing_once_its_maker_has_left() {
        var other = sample.administrator();
        var secret = Secret.fresh();
        var colleague = sample.member(Role.COORDINATOR);
        assertThat(invite(colleague, email, secret, Role.AGENCY_ADMINISTRATOR)).isEqualTo(new InvitePerson.Invited());

        CurrentViewer.as(
                other,
                () -> leaveAgency.leave(colleague.person(), sample.advice().id()));

        assertThat(followLink.follow(secret, null)).isEqualTo(new Behind.Nothing(Why.WITHDRAWN));
    }

    @Test
    void the_database_keeps_no_secret() {
        var secret = invited(Role.ADVISER);

        var kept = CurrentViewer.as(
                deborah,
                () -> transaction.execute(
                        ignored -> jdbc.sql("select i::text from invitation.invitation i where email = ?")
                                .param(email)
                                .query(String.class)
                                .single()));

        assertThat(kept).doesNotContain(secret.text());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @Test
    void somebody_with_an_account_signs_in_and_accepts_as_themselves() {
        var nurse = sample.trust().member(Role.REFERRER).person();
        var secret = Secret.fresh();
        invite(deborah, nurse + "@COUNTY.example", secret, Role.ADVISER);
        var amira = sample.member(Role.ADVISER).person();

        assertThat(followLink.follow(secret, null)).isInstanceOf(Behind.SignInFirst.class);
        assertThat(accept(secret)).isEqualTo(new AcceptInvitation.NotNow());
        assertThat(followLink.follow(secret, amira)).isInstanceOf(Behind.SomebodyElses.class);
        assertThat(acceptInvitation.accept(secret, new AcceptInvitation.Answer(amira, "", "")))
                .isEqualTo(new AcceptInvitation.NotNow());
        assertThat(acceptInvitation.accept(secret, new AcceptInvitation.Answer(nurse, "", "")))
                .isInstanceOf(AcceptInvitation.Accepted.class);
        assertThat(standings.of(nurse).orElseThrow().places()).hasSize(2);
    }

    @Test
    void somebody_who_has_left_comes_back_by_invitation() {
        var amira = sample.member(Role.ADVISER).person();
        CurrentViewer.as(deborah, () -> leaveAgency.leave(amira, sample.advice().id()));
        var secret = Secret.fresh();

        assertThat(invite(deborah, amira + "@county.example", secret, Role.SUPERVISOR))
                .isEqualTo(new InvitePerson.Invited());
        acceptInvitation.accept(secret, new AcceptInvitation.Answer(amira, "", ""));

        assertThat(standings.of(amira).orElseThrow().places())
                .singleElement()
                .satisfies(place -> assertThat(place.roles()).containsExactly(Role.SUPERVISOR));
    }

    @Test
    void nobody_invites_themselves_or_whoever_works_there() {
        assertThat(invite(deborah, deborah.person() + "@county.example", Secret.fresh(), Role.SUPERVISOR))
                .isEqualTo(new InvitePerson.Yourself());
        var amira = sample.member(Role.ADVISER).person();
        assertThat(invite(deborah, amira + "@county.example", Secret.fresh(), Role.SUPERVISOR))
                .isEqualTo(new InvitePerson.WorksThere(amira));
    }

    @Test
    void nobody_offers_what_is_not_theirs_to_give() {
        for (var viewer : Set.of(
                sample.trust().member(Role.AGENCY_ADMINISTRATOR),
                sample.stranger().member(Role.COORDINATOR),
                sample.member(Role.COORDINATOR),
                sample.member(Role.SUPERVISOR))) {
            assertThat(invite(viewer, email, Secret.fresh(), Role.ADVISER)).isEqualTo(new InvitePerson.NotAllowed());
        }
        assertThat(invite(deborah, email, Secret.fresh(), Role.COORDINATOR)).isEqualTo(new InvitePerson.NotAllowed());
        assertThat(invite(sample.administrator(), email, Secret.fresh(), Role.CLIENT))
                .isEqualTo(new InvitePerson.NotAllowed());
    }

    @Test
    void the_same_form_sent_twice_makes_one_and_another_is_told_of_it() {
        var secret = invited(Role.ADVISER);

        assertThat(invite(deborah, email, secret, Role.ADVISER)).isEqualTo(new InvitePerson.Invited());
        assertThat(CurrentViewer.as(
                        deborah, () -> invitations.page(Optional.empty()).invitations()))
                .hasSize(1);
        assertThat(invite(sample.administrator(), email.toUpperCase(), Secret.fresh(), Role.ADVISER))
                .isInstanceOfSatisfying(
                        InvitePerson.AlreadyInvited.class,
                        already -> assertThat(already.invitation().by().name()).isEqualTo("Deborah Adeyemi"));
    }

    @Test
    void many_invitations_are_read_page_by_page() {
        for (var number = 0; number <= Invitations.PAGE; number++) {
            assertThat(invite(deborah, number + email, Secret.fresh(), Role.ADVISER))
                    .isEqualTo(new InvitePerson.Invited());
        }
        var first = CurrentViewer.as(deborah, () -> invitations.page(Optional.empty()));
        CurrentViewer.as(
                deborah,
                () -> withdrawInvitation.withdraw(first.invitations().getFirst().id()));
        var again = CurrentViewer.as(deborah, () -> invitations.page(Optional.empty()));
        var second = CurrentViewer.as(deborah, () -> invitations.page(again.next()));

        assertThat(again.invitations()).hasSize(Invitations.PAGE).allMatch(Invitation::waits);
        assertThat(second.next()).isEmpty();
        assertThat(second.invitations())
                .extracting(Invitation::id)
                .containsExactly(first.invitations().getFirst().id());
    }

    @Test
    void only_whoever_may_invite_withdraws() {
        invited(Role.ADVISER);
        var id = CurrentViewer.as(
                        deborah, () -> invitations.page(Optional.empty()).invitations())
                .getFirst()
                .id();

        for (var viewer : Set.of(sample.trust().member(Role.AGENCY_ADMINISTRATOR), sample.member(Role.COORDINATOR))) {
            assertThat(CurrentViewer.as(viewer, () -> withdrawInvitation.withdraw(id)))
                    .isEqualTo(new WithdrawInvitation.NotAllowed());
        }
    }

    @Test
    void a_password_that_is_easily_guessed_is_refused() {
        var secret = invited(Role.ADVISER);

        var outcome = acceptInvitation.accept(secret, new AcceptInvitation.Answer(null, "O'Brien", "password1234"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AcceptInvitation.Mistaken.class,
                        mistaken -> assertThat(mistaken.field()).isEqualTo("password"));
        assertThat(followLink.follow(secret, null)).isInstanceOf(Behind.NewAccount.class);
    }

    @Test
    void the_page_of_a_link_tells_its_address_to_nobody() throws Exception {
        var secret = invited(Role.ADVISER);

        browser.perform(get("/invitation/" + secret.text()))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", "no-store"));
        browser.perform(get("/invitation/unheard-of")).andExpect(status().isNotFound());
    }

    @Test
    void accepting_signs_in() throws Exception {
        var secret = invited(Role.ADVISER);

        var answer = browser.perform(post("/invitation/" + secret.text())
                        .with(csrf())
                        .param("name", "Suharto")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn();

        browser.perform(get("/").cookie(answer.getResponse().getCookies())).andExpect(status().isOk());
        browser.perform(get("/invitation/" + secret.text())).andExpect(status().isGone());
    }

    @Test
    void advisers_find_no_page_of_invitations() throws Exception {
        var amira = SignedInAs.person(sample.member(Role.ADVISER).person());

        for (var page : new String[] {"/people", "/people/invitations", "/people/invite", "/people/agencies"}) {
            browser.perform(get(page).with(amira)).andExpect(status().isNotFound());
        }
    }
}
