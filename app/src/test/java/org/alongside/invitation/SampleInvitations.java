package org.alongside.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alongside.access.SampleAgency;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Invitations for tests. */
@Component
class SampleInvitations {

    private final InvitePerson invitePerson;

    SampleInvitations(InvitePerson invitePerson) {
        this.invitePerson = invitePerson;
    }

    InvitePerson.Outcome invite(Viewer viewer, SampleAgency agency, String email, Secret secret, Role... roles) {
        return CurrentViewer.as(
                viewer,
                () -> invitePerson.invite(new Offer(agency.id(), agency.partnership(), email, Set.of(roles)), secret));
    }

    /** The secret of an invitation by the agency's own administrator. */
    Secret invited(SampleAgency agency, String email, Role... roles) {
        var secret = Secret.fresh();
        assertThat(invite(agency.member(Role.AGENCY_ADMINISTRATOR), agency, email, secret, roles))
                .isEqualTo(new InvitePerson.Invited());
        return secret;
    }
}
