package org.alongside.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.invitation.FollowLink.Behind;
import org.alongside.invitation.FollowLink.Why;
import org.alongside.people.LeaveAgency;
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
class FollowLinkTest {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final SamplePeople samples;
    private final SampleInvitations invitations;
    private final WithdrawInvitation withdrawInvitation;
    private final FollowLink followLink;
    private final AcceptInvitation acceptInvitation;
    private final Invitations open;
    private final LeaveAgency leaveAgency;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private final String email = UUID.randomUUID() + "@county.example";
    private SampleAgencies sample;
    private Viewer.Member deborah;

    FollowLinkTest(
            SamplePeople samples,
            SampleInvitations invitations,
            WithdrawInvitation withdrawInvitation,
            FollowLink followLink,
            AcceptInvitation acceptInvitation,
            Invitations open,
            LeaveAgency leaveAgency,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.invitations = invitations;
        this.withdrawInvitation = withdrawInvitation;
        this.followLink = followLink;
        this.acceptInvitation = acceptInvitation;
        this.open = open;
        this.leaveAgency = leaveAgency;
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

    private AcceptInvitation.Outcome accept(Secret secret) {
        return acceptInvitation.accept(secret, new AcceptInvitation.Answer(null, "Nguyễn", PASSWORD));
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
        var id = CurrentViewer.as(deborah, () -> open.page(Optional.empty()).invitations())
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
}
