package org.alongside.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Agencies;
import org.alongside.demo.year.Stage;
import org.alongside.directory.Site;
import org.alongside.directory.Sites;
import org.alongside.modelfile.Models;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The people and places of the demonstration, as a made-up year needs them. */
@Component
@ConditionalOnProperty("alongside.demo")
class DemoStages {

    private final DemoPeople people;
    private final DemoAdministrator administrator;
    private final Workplaces workplaces;
    private final Agencies agencies;
    private final Sites sites;

    DemoStages(
            DemoPeople people, DemoAdministrator administrator, Workplaces workplaces, Agencies agencies, Sites sites) {
        this.people = people;
        this.administrator = administrator;
        this.workplaces = workplaces;
        this.agencies = agencies;
        this.sites = sites;
    }

    /** Those that somebody refers in and somebody advises in. */
    Map<ServiceModel, Stage> all() {
        var parts = people.parts();
        var all = new LinkedHashMap<ServiceModel, Stage>();
        for (var model : Models.shipped()) {
            var own = parts.stream()
                    .filter(part -> part.partnership().key().equals(model.key()))
                    .toList();
            of(own).ifPresent(stage -> all.put(model, stage));
        }
        return all;
    }

    private Optional<Stage> of(List<Cast.Part> parts) {
        var referrers = members(parts, Role.REFERRER);
        var workers = new LinkedHashMap<UUID, List<Viewer.Member>>();
        var supervisors = new LinkedHashMap<UUID, Viewer.Member>();
        for (var supervisor : members(parts, Role.SUPERVISOR)) {
            var colleagues = parts.stream()
                    .filter(part -> part.agency().id().equals(supervisor.agency()))
                    .toList();
            workers.put(supervisor.agency(), workers(colleagues));
            supervisors.put(supervisor.agency(), supervisor);
        }
        if (referrers.isEmpty() || workers.isEmpty()) {
            return Optional.empty();
        }
        var partnership = parts.getFirst().partnership().id();
        return CurrentViewer.as(administrator.viewer(), () -> {
            var names = new LinkedHashMap<UUID, String>();
            agencies.of(partnership).forEach(one -> names.put(one.id(), one.name()));
            return Optional.of(new Stage(
                    partnership,
                    referrers,
                    places(partnership, Unit.SITE, names),
                    places(partnership, Unit.TEAM, names),
                    workers,
                    supervisors,
                    notified(parts),
                    names));
        });
    }

    /** The supervisor takes a turn as often as each of the others. */
    private List<Viewer.Member> workers(List<Cast.Part> colleagues) {
        var workers = new ArrayList<>(members(colleagues, Role.ADVISER));
        workers.addAll(members(colleagues, Role.STUDENT_ADVISER));
        workers.addAll(members(colleagues, Role.SUPERVISOR));
        return workers;
    }

    private List<Viewer.Member> notified(List<Cast.Part> parts) {
        return Stream.of(Role.ADVISER, Role.STUDENT_ADVISER, Role.SUPERVISOR, Role.COORDINATOR)
                .flatMap(role -> members(parts, role).stream())
                .toList();
    }

    private List<Viewer.Member> members(List<Cast.Part> parts, Role role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .flatMap(part -> workplaces.of(part).stream())
                .toList();
    }

    private List<Stage.Place> places(UUID partnership, Unit unit, Map<UUID, String> names) {
        return sites.page(new Sites.Search(partnership, unit, "", Optional.empty(), Optional.empty(), 500)).stream()
                .map(site -> new Stage.Place(site.id(), agency(site, names), site.startsOn()))
                .toList();
    }

    private static Optional<UUID> agency(Site site, Map<UUID, String> names) {
        return names.entrySet().stream()
                .filter(one -> site.agency().equals(Optional.of(one.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
