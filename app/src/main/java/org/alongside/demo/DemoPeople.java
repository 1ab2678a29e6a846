package org.alongside.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.access.Agencies;
import org.alongside.access.EnrolPerson;
import org.alongside.access.Standings;
import org.alongside.command.DemoAccounts;
import org.alongside.modelfile.Models;
import org.alongside.password.SetDemoPassword;
import org.alongside.people.LeaveAgency;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts made-up people to work in every agency of the demonstration; at the next start they are found and left alone.
 */
@Component
@ConditionalOnProperty("alongside.demo")
@Order(200)
class DemoPeople implements ApplicationRunner, DemoAccounts {

    private final DemoAdministrator administrator;
    private final Agencies agencies;
    private final EnrolPerson enrolPerson;
    private final Standings standings;
    private final SetDemoPassword demoPassword;
    private final LeaveAgency leaveAgency;

    DemoPeople(
            DemoAdministrator administrator,
            Agencies agencies,
            EnrolPerson enrolPerson,
            Standings standings,
            SetDemoPassword demoPassword,
            LeaveAgency leaveAgency) {
        this.administrator = administrator;
        this.agencies = agencies;
        this.enrolPerson = enrolPerson;
        this.standings = standings;
        this.demoPassword = demoPassword;
        this.leaveAgency = leaveAgency;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var parts = parts();
        CurrentViewer.as(administrator.viewer(), () -> parts.forEach(this::enrol));
        worksInTwoPartnerships(parts);
        hasLeft(parts);
    }

    /** The last referrer of all has left, so that there is somebody who did. */
    private void hasLeft(List<Cast.Part> parts) {
        parts.reversed().stream()
                .filter(part -> part.role() == Role.REFERRER)
                .findFirst()
                .ifPresent(part -> standings
                        .withEmail(part.email())
                        .ifPresent(person -> CurrentViewer.as(
                                administrator.viewer(),
                                () -> leaveAgency.leave(person, part.agency().id()))));
    }

    /** Everybody's part, partnership by partnership. */
    List<Cast.Part> parts() {
        return CurrentViewer.as(administrator.viewer(), () -> {
            var cast = new Cast();
            var partnerships = agencies.partnerships();
            return Models.shipped().stream()
                    .flatMap(model -> cast.parts(model, partnerships, one -> agencies.of(one.id())).stream())
                    .toList();
        });
    }

    private void enrol(Cast.Part part) {
        if (standings.withEmail(part.email()).isEmpty()) {
            take(part, part.agency());
        }
    }

    private void take(Cast.Part part, Agencies.Agency agency) {
        var outcome = enrolPerson.enrol(part.name(), part.email(), agency, Set.of(part.role()));
        if (outcome instanceof EnrolPerson.Enrolled enrolled) {
            demoPassword.set(enrolled.person());
        }
    }

    /** The first adviser of the first partnership has a second job, so that somebody switches between two. */
    private void worksInTwoPartnerships(List<Cast.Part> parts) {
        var advisers =
                parts.stream().filter(part -> part.role() == Role.ADVISER).toList();
        var second = advisers.stream()
                .filter(part -> !part.partnership().equals(advisers.getFirst().partnership()))
                .findFirst();
        second.ifPresent(other -> {
            var one = advisers.getFirst();
            var works = standings
                    .withEmail(one.email())
                    .flatMap(standings::of)
                    .filter(standing -> standing.places().size() < 2);
            works.ifPresent(ignored -> CurrentViewer.as(
                    administrator.viewer(),
                    () -> enrolPerson.enrol(one.name(), one.email(), other.agency(), Set.of(Role.ADVISER))));
        });
    }

    @Override
    public List<Account> accounts() {
        var system = new Account(
                "", "", Role.SYSTEM_ADMINISTRATOR.title(), DemoAdministrator.EMAIL, SetDemoPassword.PASSWORD);
        var others = Cast.leading(parts()).stream()
                .map(part -> new Account(
                        part.partnership().name(),
                        part.agency().name(),
                        part.role().title(),
                        part.email(),
                        SetDemoPassword.PASSWORD));
        return Stream.concat(Stream.of(system), others).toList();
    }
}
