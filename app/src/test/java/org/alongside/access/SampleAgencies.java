package org.alongside.access;

import java.util.UUID;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/**
 * An advice agency and a trust that work together, and a stranger: an agency of another partnership.
 *
 * @param administrator the system administrator who set them up
 */
public record SampleAgencies(
        Viewer.Administrator administrator, SampleAgency advice, SampleAgency trust, SampleAgency stranger) {

    /** The partnership of the advice agency and the trust. */
    public UUID partnership() {
        return advice.partnership();
    }

    /** Somebody of the advice agency. */
    public Viewer.Member member(Role role) {
        return advice.member(role);
    }
}
