package org.alongside.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class InvitePersonTest {

    private final SamplePeople samples;
    private final SampleInvitations invitations;
    private final WithdrawInvitation withdrawInvitation;
    private final Invitations open;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private final String email = UUID.randomUUID() + "@county.example";
    private SampleAgencies sample;
    private Viewer.Member deborah;

    InvitePersonTest(
            SamplePeople samples,
            SampleInvitations invitations,
            WithdrawInvitation withdrawInvitation,
            Invitations open,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.invitations = invitations;
        this.withdrawInvitation = withdrawInvitation;
        this.open = open;
        this.jdbc = jdbc;
        this.transaction = transaction;
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
        assertThat(CurrentViewer.as(deborah, () -> open.page(Optional.empty()).invitations()))
                .hasSize(1);
        assertThat(invite(sample.administrator(), email.toUpperCase(), Secret.fresh(), Role.ADVISER))
                .isInstanceOfSatisfying(
                        InvitePerson.AlreadyInvited.class,
                        already -> assertThat(already.invitation().by().name()).isEqualTo("Deborah Adeyemi"));
    }

    @Test
    void only_whoever_may_invite_withdraws() {
        invited(Role.ADVISER);
        var id = CurrentViewer.as(deborah, () -> open.page(Optional.empty()).invitations())
                .getFirst()
                .id();

        for (var viewer : Set.of(sample.trust().member(Role.AGENCY_ADMINISTRATOR), sample.member(Role.COORDINATOR))) {
            assertThat(CurrentViewer.as(viewer, () -> withdrawInvitation.withdraw(id)))
                    .isEqualTo(new WithdrawInvitation.NotAllowed());
        }
    }

    @Test
    void many_invitations_are_read_page_by_page() {
        for (var number = 0; number <= Invitations.PAGE; number++) {
            assertThat(invite(deborah, number + email, Secret.fresh(), Role.ADVISER))
                    .isEqualTo(new InvitePerson.Invited());
        }
        var first = CurrentViewer.as(deborah, () -> open.page(Optional.empty()));
        CurrentViewer.as(
                deborah,
                () -> withdrawInvitation.withdraw(first.invitations().getFirst().id()));
        var again = CurrentViewer.as(deborah, () -> open.page(Optional.empty()));
        var second = CurrentViewer.as(deborah, () -> open.page(again.next()));

        assertThat(again.invitations()).hasSize(Invitations.PAGE).allMatch(Invitation::waits);
        assertThat(second.next()).isEmpty();
        assertThat(second.invitations())
                .extracting(Invitation::id)
                .containsExactly(first.invitations().getFirst().id());
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
}
