package org.alongside.rota.draft.page;

import java.util.List;
import java.util.UUID;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.draft.Draft;
import org.alongside.rota.draft.RotaDrafts;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Cost;
import org.alongside.rota.plan.explain.Compare;
import org.alongside.rota.plan.explain.Difference;
import org.alongside.rota.plan.explain.Explain;
import org.alongside.rota.plan.explain.Explanation;
import org.alongside.rota.problem.BuildProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a draft and explains it by what is written down now; lays two side by side. */
@Component
class ReadDraft {

    private static final int MOST = 40;

    private final RotaDrafts drafts;
    private final BuildProblem buildProblem;
    private final Advisers advisers;
    private final Places places;

    ReadDraft(RotaDrafts drafts, BuildProblem buildProblem, Advisers advisers, Places places) {
        this.drafts = drafts;
        this.buildProblem = buildProblem;
        this.advisers = advisers;
        this.places = places;
    }

    @Transactional
    public DraftView view(Draft draft) {
        var held = drafts.held(draft.id());
        var sessions = held.stream().map(Draft.Held::session).toList();
        var problem = buildProblem.of(draft.from(), draft.until(), pinned(sessions));
        var plan = Cost.plan(problem, known(problem, sessions));
        return new DraftView(draft, plan.unmetSessions(), plan.cost(), said(problem, plan), lines(held));
    }

    private static DraftView.Said said(Problem problem, Plan plan) {
        var explanation = Explain.of(problem, plan);
        return new DraftView.Said(
                explanation.warnings().stream().map(Explanation.Warning::words).toList(),
                explanation.unmet().stream().map(Explanation.Unmet::words).toList(),
                explanation.costs().stream()
                        .limit(MOST)
                        .map(one -> one.words() + " " + one.points() + " points.")
                        .toList(),
                Compare.differences(problem, problem.published(), plan.sessions()).stream()
                        .map(ReadDraft::words)
                        .toList());
    }

    static String words(Difference difference) {
        return switch (difference) {
            case Difference.Gone gone -> gone.words();
            case Difference.Added added -> added.words();
            case Difference.Instead instead -> instead.words();
        };
    }

    /** Two drafts of one period: what the other does instead. */
    @Transactional
    public SideBySide compare(Draft draft, Draft other) {
        var sessions = drafts.sessions(draft.id());
        var others = drafts.sessions(other.id());
        var problem = buildProblem.of(draft.from(), draft.until(), List.of());
        return SideBySide.of(Compare.of(
                problem, Cost.plan(problem, known(problem, sessions)), Cost.plan(problem, known(problem, others))));
    }

    private static List<PlannedSession> pinned(List<PlannedSession> sessions) {
        return sessions.stream().filter(PlannedSession::pinned).toList();
    }

    /** Without those whose adviser or place is gone, or whose day has become a holiday. */
    private static List<PlannedSession> known(Problem problem, List<PlannedSession> sessions) {
        return sessions.stream()
                .filter(one ->
                        problem.advisers().stream().anyMatch(who -> who.id().equals(one.adviser()))
                                && problem.places().stream()
                                        .anyMatch(where -> where.id().equals(one.place()))
                                && problem.halfDays().contains(one.halfDay()))
                .toList();
    }

    private List<DraftView.Line> lines(List<Draft.Held> held) {
        var people = advisers.all();
        var everywhere = places.whole();
        return held.stream()
                .map(one -> line(
                        one,
                        new DraftView.Who(
                                name(people, one.session().adviser()),
                                place(everywhere, one.session().place()))))
                .toList();
    }

    private static DraftView.Line line(Draft.Held held, DraftView.Who who) {
        var half = held.session().halfDay();
        return new DraftView.Line(
                held.id().toString(),
                half.date(),
                half.half().title(),
                who.adviser() + ", " + half.words(),
                held.session().pinned(),
                who);
    }

    private static String name(List<RotaAdviser> people, UUID id) {
        return people.stream()
                .filter(one -> one.id().equals(id))
                .map(RotaAdviser::name)
                .findFirst()
                .orElse("Somebody who has left");
    }

    private static String place(List<RotaPlace> everywhere, UUID id) {
        return everywhere.stream()
                .filter(one -> one.id().equals(id))
                .map(RotaPlace::name)
                .findFirst()
                .orElse("A place that has ended");
    }
}
