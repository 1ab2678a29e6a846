package org.alongside.rota.plan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.CostLine;
import org.alongside.rota.plan.cost.FairShare;
import org.alongside.rota.plan.cost.Sessions;

/** What a line of the cost is about. */
record WhyCost(Problem problem, Sessions sessions, Words words) {

    String of(CostLine line) {
        return switch (line.rule()) {
            case UNMET -> unmet(problem.place(place(line)));
            case CONTINUITY -> continuity(place(line));
            case TRAVEL -> travel(adviser(line), line);
            case FAIRNESS -> fairness(adviser(line));
            case PREFERENCE ->
                "%s did not wish for %s on %s."
                        .formatted(words.adviser(adviser(line)), words.place(place(line)), when(line));
            case LANGUAGE ->
                "%s speaks none of the languages wanted at %s, on %s."
                        .formatted(words.adviser(adviser(line)), words.place(place(line)), when(line));
            case CHANGE -> change(line);
        };
    }

    private String unmet(PlanPlace place) {
        return "%s has %d of %d wanted sessions."
                .formatted(place.name(), sessions.at(place.id()).size(), place.wanted());
    }

    private String continuity(UUID place) {
        var faces = sessions.at(place).stream()
                .map(PlannedSession::adviser)
                .distinct()
                .map(words::adviser)
                .sorted()
                .toList();
        return "%s sees %s: %s."
                .formatted(words.place(place), Words.count(faces.size(), "adviser", "advisers"), Words.list(faces));
    }

    private String travel(UUID adviser, CostLine line) {
        var day = line.about().halfDays().getFirst().date();
        var stops = new ArrayList<String>();
        sessions.days(adviser).getOrDefault(day, List.of()).stream()
                .map(session -> words.place(session.place()))
                .distinct()
                .forEach(stops::add);
        return "%s travels %d minutes on %s, from home to %s and back."
                .formatted(
                        words.adviser(adviser),
                        line.amount(),
                        HalfDay.morning(day).words().replace(" morning", ""),
                        Words.list(stops));
    }

    private String fairness(UUID id) {
        var adviser = problem.adviser(id);
        return "%s has %s of %d; a fair share would be %.1f."
                .formatted(
                        adviser.name(),
                        Words.count(sessions.of(id).size(), "session", "sessions"),
                        adviser.capacity(),
                        FairShare.of(problem).target(adviser));
    }

    private String change(CostLine line) {
        var adviser = line.about().adviser();
        return adviser == null
                ? "%s loses the session published for %s.".formatted(words.place(place(line)), when(line))
                : "%s was published at %s on %s and is not there any more."
                        .formatted(words.adviser(adviser), words.place(place(line)), when(line));
    }

    private static String when(CostLine line) {
        return line.about().halfDays().getFirst().words();
    }

    private static UUID place(CostLine line) {
        return Objects.requireNonNull(line.about().place());
    }

    private static UUID adviser(CostLine line) {
        return Objects.requireNonNull(line.about().adviser());
    }
}
