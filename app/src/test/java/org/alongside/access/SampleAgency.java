package org.alongside.access;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/** One agency of the tests and its people, one for each role. */
public record SampleAgency(UUID id, UUID partnership, Map<Role, Viewer.Member> people) {

    /** The one who works here in this role. */
    public Viewer.Member member(Role role) {
        return people.get(role);
    }

    /** The person of the first role, at work in all of them. */
    public Viewer.Member member(Role first, Role... others) {
        var roles = new HashSet<>(java.util.List.of(others));
        roles.add(first);
        var one = people.get(first);
        return new Viewer.Member(one.person(), one.agency(), one.partnership(), roles, one.partnerships());
    }
}
