package org.alongside.agency;

import java.util.List;
import java.util.UUID;
import org.alongside.authority.Authority;
import org.alongside.authority.PeopleSections;
import org.alongside.authority.Scope;
import org.alongside.page.NotFound;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.part.Option;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the agencies and teams that the viewer runs; others are not found. */
@Component
@Order(710)
class AgenciesOfViewer implements Today {

    private final AgencyTable table;

    AgenciesOfViewer(AgencyTable table) {
        this.table = table;
    }

    @Transactional(readOnly = true)
    public List<Agency> list() {
        return table.list(Scope.of(CurrentViewer.get()));
    }

    @Transactional(readOnly = true)
    public Agency.Page page(UUID id) {
        var agency = table.agency(id)
                .filter(one -> Authority.runsAgency(CurrentViewer.get(), one.id(), one.partnership()))
                .orElseThrow(NotFound::new);
        return new Agency.Page(agency, table.teams(id), EndAgency.mayEnd(agency));
    }

    @Transactional(readOnly = true)
    public Agency.TeamPage team(UUID id) {
        var viewer = CurrentViewer.get();
        var team = table.team(id)
                .filter(one -> Authority.runsAgency(viewer, one.agency(), one.partnership()))
                .orElseThrow(NotFound::new);
        return new Agency.TeamPage(team, table.members(id), Authority.staffs(viewer, team.agency()));
    }

    @Transactional(readOnly = true)
    public Named named(Named.Unit unit, UUID id) {
        return table.named(unit, id).filter(Named::isRunByViewer).orElseThrow(NotFound::new);
    }

    /** Where the viewer may add an agency. */
    @Transactional(readOnly = true)
    public List<Option> partnerships() {
        var viewer = CurrentViewer.get();
        var scope = Scope.of(viewer);
        return scope.agency() != null
                ? List.of()
                : table.partnerships(scope.partnership()).stream()
                        .map(one -> new Option(one.person().toString(), one.name()))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(Viewer viewer) {
        if (!viewer.has(Role.COORDINATOR) && !viewer.has(Role.SYSTEM_ADMINISTRATOR)) {
            return List.of();
        }
        var without = table.list(Scope.of(viewer)).stream()
                .filter(agency -> agency.administrators() == 0)
                .count();
        var what = without == 1 ? "agency has no administrator" : "agencies have no administrator";
        return without == 0
                ? List.of()
                : List.of(new Item(without, what, new Link("Agencies", PeopleSections.AGENCIES)));
    }
}
