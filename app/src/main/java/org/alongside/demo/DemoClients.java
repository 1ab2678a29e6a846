package org.alongside.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.barrier.SetBarrier;
import org.alongside.breakglass.Asked;
import org.alongside.breakglass.BreakGlass;
import org.alongside.client.AddClient;
import org.alongside.client.NewClient;
import org.alongside.client.register.ListClients;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Made-up clients for every advice agency, one behind a barrier, and one that another agency had to open. */
@Component
@ConditionalOnProperty("alongside.demo")
@Order(300)
class DemoClients implements ApplicationRunner {

    private final DemoPeople people;
    private final Workplaces workplaces;
    private final ListClients listClients;
    private final AddClient addClient;
    private final SetBarrier setBarrier;
    private final BreakGlass breakGlass;
    private final DemoDetails details;
    private final Supplier<UUID> ids;

    DemoClients(
            DemoPeople people,
            Workplaces workplaces,
            ListClients listClients,
            AddClient addClient,
            SetBarrier setBarrier,
            BreakGlass breakGlass,
            DemoDetails details,
            Supplier<UUID> ids) {
        this.people = people;
        this.workplaces = workplaces;
        this.listClients = listClients;
        this.addClient = addClient;
        this.setBarrier = setBarrier;
        this.breakGlass = breakGlass;
        this.details = details;
        this.ids = ids;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var supervisors = people.parts().stream()
                .filter(part -> part.role() == Role.SUPERVISOR)
                .toList();
        for (int i = 0; i < supervisors.size(); i++) {
            fill(supervisors.get(i), i);
        }
    }

    /** An agency whose register has somebody in it was filled before. */
    private void fill(Cast.Part supervisor, int number) {
        var viewer = workplaces.of(supervisor);
        if (viewer.isEmpty()
                || CurrentViewer.as(
                                viewer.get(), () -> listClients.page(null, null).count())
                        > 0) {
            return;
        }
        var made = CurrentViewer.as(viewer.get(), () -> clients(number));
        colleague(supervisor)
                .ifPresent(barred -> CurrentViewer.as(viewer.get(), () -> {
                    setBarrier.set("client", made.get(1), barred.person(), "The client is a neighbour of this adviser");
                }));
        neighbour(supervisor)
                .ifPresent(other -> CurrentViewer.as(other, () -> {
                    var wanted = new Asked(
                            "",
                            MadeUpClients.family(number),
                            MadeUpClients.born(number).exact());
                    breakGlass.open(wanted, "The client is at our desk with an eviction at noon today");
                }));
    }

    /** The first advice agency has enough for several pages. */
    private List<UUID> clients(int number) {
        var made = MadeUpClients.of(number, number == 0 ? 60 : 10, ids);
        made.forEach(addClient::add);
        var all = made.stream().map(NewClient::id).toList();
        details.add(all);
        return all;
    }

    private Optional<Viewer.Member> colleague(Cast.Part supervisor) {
        return adviser(part -> part.agency().equals(supervisor.agency()));
    }

    /** An adviser of the partnership's other advice agency, where there is one. */
    private Optional<Viewer.Member> neighbour(Cast.Part supervisor) {
        return adviser(part -> part.partnership().equals(supervisor.partnership())
                && !part.agency().equals(supervisor.agency()));
    }

    private Optional<Viewer.Member> adviser(Function<Cast.Part, Boolean> wanted) {
        return people.parts().stream()
                .filter(part -> part.role() == Role.ADVISER && wanted.apply(part))
                .collect(Collectors.reducing((one, last) -> last))
                .flatMap(workplaces::of);
    }
}
