package org.alongside.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Standings;
import org.alongside.authority.Authority;
import org.alongside.authority.Scope;
import org.alongside.page.NotFound;
import org.alongside.part.Happening;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one person for those who manage people; for anybody else there is none. */
@Component
class People {

    private final MembershipTable table;
    private final Standings standings;

    People(MembershipTable table, Standings standings) {
        this.table = table;
        this.standings = standings;
    }

    @Transactional(readOnly = true)
    public Person person(UUID id) {
        Scope.of(CurrentViewer.get());
        return table.person(id)
                .filter(person -> !person.works().isEmpty() || person.administrator())
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public View view(UUID id) {
        var person = person(id);
        var all = person.works().stream().map(work -> at(person, work)).toList();
        return new View(
                person,
                all.stream().filter(at -> !at.work().roles().isEmpty()).toList(),
                all.stream().filter(at -> at.work().roles().isEmpty()).toList(),
                happenings(id),
                canAppoint(person),
                canHelp(person),
                helper(person).orElse(null));
    }

    /**
     * As the page that makes the link decides once more: an agency's administrator for those of that agency alone, the
     * system's where there is none.
     */
    private boolean canHelp(Person person) {
        var viewer = CurrentViewer.get();
        if (Authority.isMyself(viewer, person.id()) || live(person).isEmpty() && !person.administrator()) {
            return false;
        }
        return viewer instanceof Viewer.Administrator
                ? helper(person).isEmpty()
                : live(person).stream().allMatch(work -> Authority.staffs(viewer, work.agency()));
    }

    /** For the system's administrator: the agency whose administrator helps somebody with their password. */
    private Optional<String> helper(Person person) {
        var live = live(person);
        return CurrentViewer.get() instanceof Viewer.Administrator
                        && !person.administrator()
                        && live.size() == 1
                        && standings.isAdministeredWithout(
                                person.id(), live.getFirst().agency())
                ? Optional.of(live.getFirst().agencyName())
                : Optional.empty();
    }

    private static List<Person.Work> live(Person person) {
        return person.works().stream().filter(work -> !work.roles().isEmpty()).toList();
    }

    private static boolean canAppoint(Person person) {
        return CurrentViewer.get() instanceof Viewer.Administrator && !person.administrator();
    }

    /** Somebody where they work now, for a viewer who may change that; never the viewer. */
    @Transactional(readOnly = true)
    public At at(UUID id, UUID agency) {
        var person = person(id);
        return person.works().stream()
                .filter(work -> work.agency().equals(agency) && !work.roles().isEmpty())
                .map(work -> at(person, work))
                .filter(at -> !at.may().isEmpty() || at.staffed())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static At at(Person person, Person.Work work) {
        var viewer = CurrentViewer.get();
        var live = !work.roles().isEmpty();
        var may = !live || Authority.isMyself(viewer, person.id())
                ? Set.<Role>of()
                : Authority.mayGive(viewer, work.agency(), work.partnership());
        return new At(person, work, may, live && Authority.staffs(viewer, work.agency()));
    }

    /** What was given and ended, newest first. */
    private List<Happening> happenings(UUID person) {
        var happenings = new ArrayList<Happening>();
        for (var spell : table.spells(person)) {
            happenings.add(
                    new Happening(spell.role().title() + " given", spell.from(), spell.givenBy(), spell.agency()));
            if (spell.until() != null) {
                happenings.add(
                        new Happening(spell.role().title() + " ended", spell.until(), spell.endedBy(), spell.agency()));
            }
        }
        happenings.sort(Comparator.comparing(Happening::at).reversed());
        return happenings;
    }
}
