package org.alongside.rota.plan.cost;

import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.travel.Reach;
import org.alongside.rota.plan.travel.Travel;

/**
 * The ways of a day: from home to the morning's place, to the afternoon's, and home again. With one session the other
 * half of the day is spent at home, and so is a line that is worked from there. A way that nobody knows counts nothing.
 */
public record Ways(Travel travel, Reach reach) {

    public int there(PlanAdviser adviser, PlanPlace place) {
        return place.fromHome() ? 0 : known(travel.minutes(adviser.stop(), place.stop()));
    }

    public int back(PlanAdviser adviser, PlanPlace place) {
        return place.fromHome() ? 0 : known(travel.minutes(place.stop(), adviser.stop()));
    }

    public int between(PlanAdviser adviser, PlanPlace morning, PlanPlace afternoon) {
        if (morning.fromHome()) {
            return there(adviser, afternoon);
        }
        return afternoon.fromHome() ? back(adviser, morning) : known(travel.minutes(morning.stop(), afternoon.stop()));
    }

    public int day(PlanAdviser adviser, Optional<PlanPlace> morning, Optional<PlanPlace> afternoon) {
        var first = morning.or(() -> afternoon);
        var last = afternoon.or(() -> morning);
        if (first.isEmpty() || last.isEmpty()) {
            return 0;
        }
        return there(adviser, first.get()) + between(adviser, first.get(), last.get()) + back(adviser, last.get());
    }

    public boolean tooFarFromHome(PlanAdviser adviser, PlanPlace place) {
        return Math.max(there(adviser, place), back(adviser, place)) > reach.homeMinutes();
    }

    public boolean tooFarBetween(PlanAdviser adviser, PlanPlace morning, PlanPlace afternoon) {
        return between(adviser, morning, afternoon) > reach.betweenMinutes();
    }

    /** A supervisor at one place is on duty for a student at the other: at the same, or near enough by the terms. */
    public boolean supervises(PlanPlace supervisor, PlanPlace student) {
        if (supervisor.id().equals(student.id())) {
            return true;
        }
        var way = travel.minutes(supervisor.stop(), student.stop());
        return reach.supervisorMinutes() > 0 && way.isPresent() && way.getAsInt() <= reach.supervisorMinutes();
    }

    private static int known(OptionalInt minutes) {
        return minutes.orElse(0);
    }
}
