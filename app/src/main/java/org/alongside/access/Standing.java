package org.alongside.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/** Where somebody stands at this moment: the agencies they may work for, and whether they administer the system. */
public record Standing(UUID person, String name, String email, boolean administrator, List<Place> places) {

    public Standing {
        places = List.copyOf(places);
    }

    /** An agency somebody may work for, with the roles they hold there. */
    public record Place(UUID agency, String agencyName, UUID partnership, String partnershipName, Set<Role> roles) {
        public Place {
            roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        }

        /** The roles as pages print them, in the order of {@link Role}. */
        public String titles() {
            return roles.stream().sorted().map(Role::title).collect(Collectors.joining(" and "));
        }
    }

    /** The viewer somebody is while at work in this place. */
    public Viewer at(Place place) {
        var partnerships = places.stream().map(Place::partnership).collect(Collectors.toUnmodifiableSet());
        return new Viewer.Member(person, place.agency(), place.partnership(), place.roles(), partnerships);
    }
}
