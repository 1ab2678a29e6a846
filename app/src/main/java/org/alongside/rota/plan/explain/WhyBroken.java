package org.alongside.rota.plan.explain;

import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.BrokenRule;
import org.alongside.rota.plan.cost.Ways;

/** What is wrong with a session that somebody put there by hand. */
record WhyBroken(Problem problem, Words words) {

    String of(BrokenRule broken) {
        var session = broken.session();
        var adviser = problem.adviser(session.adviser());
        var place = problem.place(session.place());
        var who = adviser.name();
        var where = place.name();
        var when = session.halfDay().words();
        var ways = new Ways(problem.terms().travel(), problem.terms().reach());
        return switch (broken.rule()) {
            case ONE_PLACE -> "%s is at two places on %s: one of them is %s.".formatted(who, when, where);
            case ROOM -> "%s has no room free for %s on %s.".formatted(where, who, when);
            case WANTED ->
                "%s wants %s in this period; %s on %s is one more."
                        .formatted(where, Words.count(place.wanted(), "session", "sessions"), who, when);
            case SKILL -> "%s may not do %s, which %s needs.".formatted(who, Words.skills(place), where);
            case AVAILABLE ->
                "%s is not available on %s: it is not a working half-day, or there is leave or a holiday."
                        .formatted(who, when);
            case CONTRACT ->
                "%s has a contract for %s; %s is one more."
                        .formatted(
                                who,
                                Words.count(adviser.contracted(), "half-day", "half-days"),
                                words.placeAndTime(session).substring(3));
            case HOME ->
                "%s would travel %d minutes to %s on %s; the limit is %d."
                        .formatted(
                                who,
                                Math.max(ways.there(adviser, place), ways.back(adviser, place)),
                                where,
                                when,
                                ways.reach().homeMinutes());
            case BETWEEN ->
                "%s cannot reach %s on %s from where the morning is: the limit is %d minutes."
                        .formatted(who, where, when, ways.reach().betweenMinutes());
            case SUPERVISOR -> "%s is a student; no supervisor is on duty for %s on %s.".formatted(who, where, when);
        };
    }
}
