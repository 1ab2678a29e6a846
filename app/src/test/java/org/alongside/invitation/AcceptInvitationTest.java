package org.alongside.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.access.Standings;
import org.alongside.invitation.FollowLink.Behind;
import org.alongside.invitation.FollowLink.Why;
import org.alongside.password.Passwords;
import org.alongside.people.LeaveAgency;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class AcceptInvitationTest {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final SamplePeople samples;
    private final SampleInvitations invitations;
    private final FollowLink followLink;
    private final AcceptInvitation acceptInvitation;
    private final LeaveAgency leaveAgency;
    private final Standings standings;
    private final Passwords passwords;

    private final String email = UUID.randomUUID() + "@county.example";
    private SampleAgencies sample;
    private Viewer.Member deborah;

    AcceptInvitationTest(
            SamplePeople samples,
            SampleInvitations invitations,
            FollowLink followLink,
            AcceptInvitation acceptInvitation,
            LeaveAgency leaveAgency,
            Standings standings,
            Passwords passwords) {
        this.samples = samples;
        this.invitations = invitations;
        this.followLink = followLink;
        this.acceptInvitation = acceptInvitation;
        this.leaveAgency = leaveAgency;
        this.standings = standings;
        this.passwords = passwords;
    }

    @BeforeEach
    void made() {
        sample = samples.fresh();
        deborah = sample.member(Role.AGENCY_ADMINISTRATOR);
    }

    private Secret invited(Role... roles) {
        return invitations.invited(sample.advice(), email, roles);
    }

    private InvitePerson.Outcome invite(Viewer viewer, String address, Secret secret, Role... roles) {
        return invitations.invite(viewer, sample.advice(), address, secret, roles);
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
    void a_password_that_is_easily_guessed_is_refused() {
        var secret = invited(Role.ADVISER);

        var outcome = acceptInvitation.accept(secret, new AcceptInvitation.Answer(null, "O'Brien", "password1234"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AcceptInvitation.Mistaken.class,
                        mistaken -> assertThat(mistaken.field()).isEqualTo("password"));
        assertThat(followLink.follow(secret, null)).isInstanceOf(Behind.NewAccount.class);
    }
}
