package org.alongside.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alongside.database.TurnedTime;
import org.alongside.modelfile.Models;
import org.alongside.page.Dates;
import org.alongside.rota.NewSession;
import org.alongside.rota.PublishSession;
import org.alongside.rota.Rota;
import org.alongside.rota.Times;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.place.AddLine;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.alongside.rota.week.UsualSlots;
import org.alongside.servicemodel.Booking;
import org.alongside.servicemodel.Delivery;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Four weeks of sessions behind and four ahead for each partnership, each in its own way: rotation, desk or line. */
@Component
@ConditionalOnProperty("alongside.demo")
@Order(250)
class DemoRota implements ApplicationRunner {

    private static final long SEED = 20_261_128;
    private static final int WEEKS = 4;
    private static final int SESSIONS_A_WEEK = 4;

    private final DemoPeople people;
    private final Workplaces workplaces;
    private final Rota rota;
    private final Advisers advisers;
    private final Places places;
    private final AddLine addLine;
    private final UsualSlots usualSlots;
    private final PublishSession publishSession;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRota(
            DemoPeople people,
            Workplaces workplaces,
            Rota rota,
            Advisers advisers,
            Places places,
            AddLine addLine,
            UsualSlots usualSlots,
            PublishSession publishSession,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.workplaces = workplaces;
        this.rota = rota;
        this.advisers = advisers;
        this.places = places;
        this.addLine = addLine;
        this.usualSlots = usualSlots;
        this.publishSession = publishSession;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var coordinators = people.parts().stream()
                .filter(part -> part.role() == Role.COORDINATOR)
                .toList();
        var random = new Random(SEED);
        for (var model : Models.shipped()) {
            coordinators.stream()
                    .filter(part -> part.partnership().key().equals(model.key()))
                    .findFirst()
                    .flatMap(workplaces::of)
                    .ifPresent(coordinator -> fill(model, coordinator, random));
        }
    }

    /** Published five weeks ago; a partnership that has any sessions is left alone. */
    private void fill(ServiceModel model, Viewer.Member coordinator, Random random) {
        var now = clock.instant();
        var today = now.atZone(Dates.ZONE).toLocalDate();
        var span = Duration.ofDays(7L * (WEEKS + 1));
        var before = now.minus(span);
        TurnedTime.at(
                before,
                random,
                () -> CurrentViewer.as(
                        coordinator,
                        () -> transaction.executeWithoutResult(ignored -> {
                            if (rota.between(before, now.plus(span)).isEmpty()) {
                                addLine(model, coordinator);
                                publish(model, today);
                            }
                        })));
    }

    private void addLine(ServiceModel model, Viewer.Member coordinator) {
        if (model.booking().styles().contains(Booking.Style.CALL_BACK)) {
            addLine.add(
                    coordinator.agency(),
                    "Advice line",
                    "01632 960" + (200 + Models.shipped().indexOf(model)));
        }
    }

    private void publish(ServiceModel model, LocalDate today) {
        var everywhere = places.all();
        var people = advisers.all();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = -WEEKS; week < WEEKS; week++) {
            for (int i = 0; i < people.size(); i++) {
                for (int turn = 0; turn < SESSIONS_A_WEEK; turn++) {
                    var shift = new Shift(people.get(i), i, Math.floorMod(week, 2) * SESSIONS_A_WEEK + turn);
                    publish(shift, place(model, shift, everywhere), monday.plusWeeks(week));
                }
            }
        }
    }

    /**
     * One adviser's turn in a cycle of two weeks: two days a week, morning and afternoon.
     *
     * @param number the adviser's, so that no two go the same round
     * @param turn from 0 to 7
     */
    private record Shift(RotaAdviser adviser, int number, int turn) {
        LocalDate day(LocalDate monday) {
            return monday.plusDays((number + (turn % SESSIONS_A_WEEK < 2 ? 0 : 2)) % 5);
        }

        Times times() {
            return turn % 2 == 0 ? Times.MORNING : Times.AFTERNOON;
        }

        boolean first() {
            return turn % SESSIONS_A_WEEK == 0;
        }
    }

    /** By telephone always on the line; where there are clinics and a line, on the line once a week. */
    private static Optional<RotaPlace> place(ServiceModel model, Shift shift, List<RotaPlace> everywhere) {
        var lines = of(RotaPlace.Kind.LINE, everywhere);
        var sites = of(RotaPlace.Kind.SITE, everywhere);
        if (!lines.isEmpty() && (model.delivery().way() == Delivery.Way.TELEPHONE || shift.first())) {
            return Optional.of(lines.getFirst());
        }
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        var site = sites.get((shift.number() * 2 * SESSIONS_A_WEEK + shift.turn()) % sites.size());
        var rooms = of(RotaPlace.Kind.ROOM, everywhere).stream()
                .filter(room -> room.site().equals(site.id()))
                .toList();
        return Optional.of(rooms.isEmpty() ? site : rooms.get(shift.number() % rooms.size()));
    }

    private static List<RotaPlace> of(RotaPlace.Kind kind, List<RotaPlace> everywhere) {
        return everywhere.stream().filter(place -> place.kind() == kind).toList();
    }

    /** A room that somebody has at that time is left to them. */
    private void publish(Shift shift, Optional<RotaPlace> place, LocalDate monday) {
        place.ifPresent(where -> {
            var usual = usualSlots.of(where.kind());
            publishSession.publish(new NewSession(
                    shift.adviser().agency(),
                    shift.adviser().id(),
                    where.where(),
                    shift.times().on(shift.day(monday)),
                    UsualSlots.fitting(usual.slots(), shift.times()),
                    usual.walkIn(),
                    Optional.empty()));
        });
    }
}
