package org.alongside.authority;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/**
 * What somebody may manage. The walls of PostgreSQL say the same once more: access.may_give, runs_agency,
 * runs_partnership.
 */
public final class Authority {

    private static final Set<Role> ALL =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.CLIENT, Role.SYSTEM_ADMINISTRATOR)));
    private static final Set<Role> COORDINATORS = Set.of(Role.COORDINATOR, Role.AGENCY_ADMINISTRATOR);

    private Authority() {}

    /** Whether there is anything to manage at all. */
    public static boolean manages(Viewer viewer) {
        return viewer.has(Role.SYSTEM_ADMINISTRATOR)
                || viewer.has(Role.COORDINATOR)
                || viewer.has(Role.AGENCY_ADMINISTRATOR);
    }

    /** The roles this viewer gives and ends in an agency; never their own. */
    public static Set<Role> mayGive(Viewer viewer, UUID agency, UUID partnership) {
        var roles = EnumSet.noneOf(Role.class);
        switch (viewer) {
            case Viewer.Administrator ignored -> roles.addAll(ALL);
            case Viewer.Member member -> {
                if (member.has(Role.COORDINATOR) && member.partnership().equals(partnership)) {
                    roles.addAll(COORDINATORS);
                }
                if (member.has(Role.AGENCY_ADMINISTRATOR) && member.agency().equals(agency)) {
                    var coordinates = roles.contains(Role.COORDINATOR);
                    roles.addAll(ALL);
                    roles.removeIf(role -> role == Role.COORDINATOR && !coordinates);
                }
            }
            case Viewer.Guest ignored -> {}
            case Viewer.Task ignored -> {}
            case Viewer.Nobody ignored -> {}
        }
        return roles;
    }

    /** Whether this viewer adds and ends the agencies of a partnership. */
    public static boolean runsPartnership(Viewer viewer, UUID partnership) {
        return viewer instanceof Viewer.Administrator
                || viewer instanceof Viewer.Member member
                        && member.has(Role.COORDINATOR)
                        && member.partnership().equals(partnership);
    }

    /** Whether this viewer renames an agency and adds and ends its teams. */
    public static boolean runsAgency(Viewer viewer, UUID agency, UUID partnership) {
        return runsPartnership(viewer, partnership) || staffs(viewer, agency);
    }

    /** Whether this viewer puts the people of an agency into its teams. */
    public static boolean staffs(Viewer viewer, UUID agency) {
        return viewer instanceof Viewer.Administrator
                || viewer instanceof Viewer.Member member
                        && member.has(Role.AGENCY_ADMINISTRATOR)
                        && member.agency().equals(agency);
    }

    /** Nobody changes what they are themselves; whoever is nobody in particular changes nothing. */
    public static boolean isMyself(Viewer viewer, UUID person) {
        return switch (viewer) {
            case Viewer.Member member -> member.person().equals(person);
            case Viewer.Administrator administrator -> administrator.person().equals(person);
            case Viewer.Guest ignored -> true;
            case Viewer.Task ignored -> true;
            case Viewer.Nobody ignored -> true;
        };
    }
}
