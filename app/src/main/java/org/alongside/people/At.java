package org.alongside.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.authority.Authority;
import org.alongside.part.Link;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;

/**
 * Somebody in one agency, and the roles there that the viewer may give and end.
 *
 * @param staffed whether the viewer puts people into teams there
 */
public record At(Person person, Person.Work work, Set<Role> may, boolean staffed) {

    public At {
        may = Set.copyOf(may);
    }

    /** What they are now, of the roles that may be changed. */
    Set<Role> now() {
        return work.roles().stream().filter(may::contains).collect(toUnmodifiableSet());
    }

    /** What they are besides and stay. */
    public Set<Role> others() {
        return work.roles().stream().filter(role -> !may.contains(role)).collect(toUnmodifiableSet());
    }

    /** Whether all of it is the viewer's to end. */
    public boolean leavable() {
        return others().isEmpty();
    }

    /** What the viewer may do about it. */
    public List<Link> actions() {
        var base = "/people/" + person.id() + "/";
        var about = "at " + work.agencyName();
        var links = new ArrayList<Link>();
        if (!may.isEmpty()) {
            links.add(new Link("Change roles", base + "roles/" + work.agency(), about));
        }
        if (staffed && !work.teams().isEmpty()) {
            links.add(new Link("Change teams", base + "teams/" + work.agency(), about));
        }
        if (!may.isEmpty() && leavable()) {
            links.add(new Link("Has left", base + "leave/" + work.agency(), work.agencyName()));
        }
        return links;
    }

    /** Somebody who has left is invited back, if the viewer may invite to that agency. */
    public List<Link> returning() {
        var viewer = CurrentViewer.get();
        return Authority.mayGive(viewer, work.agency(), work.partnership()).isEmpty()
                        || Authority.isMyself(viewer, person.id())
                ? List.of()
                : List.of(new Link(
                        "Invite back",
                        "/people/invite?agency=" + work.agency() + "&person=" + person.id(),
                        work.agencyName()));
    }
}
