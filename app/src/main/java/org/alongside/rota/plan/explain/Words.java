package org.alongside.rota.plan.explain;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;

/** How a rota maker says it. */
record Words(Problem problem) {

    String adviser(UUID id) {
        return problem.advisers().stream()
                .filter(adviser -> adviser.id().equals(id))
                .map(PlanAdviser::name)
                .findFirst()
                .orElse("an adviser who is not here any more");
    }

    String place(UUID id) {
        return problem.places().stream()
                .filter(place -> place.id().equals(id))
                .map(PlanPlace::name)
                .findFirst()
                .orElse("a place that is not used any more");
    }

    /** "Asha at Teasel Surgery on Tue 2 Mar morning". */
    String session(PlannedSession session) {
        return adviser(session.adviser()) + " " + placeAndTime(session);
    }

    String placeAndTime(PlannedSession session) {
        return "at " + place(session.place()) + " on " + session.halfDay().words();
    }

    static String halfDays(Collection<HalfDay> halfDays) {
        return list(halfDays.stream().sorted().map(HalfDay::words).toList());
    }

    static String skills(PlanPlace place) {
        return list(place.skills().stream()
                .map(code -> code.replace('_', ' ').toLowerCase(Locale.UK))
                .sorted()
                .toList());
    }

    /** "a, b and c". */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String sentences(List<String> sentences) {
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(joining(" "));
    }
}
