package org.alongside.rota.illness;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.page.Dates;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.draft.MakeDraft;
import org.alongside.rota.leave.AddLeave;
import org.alongside.rota.leave.Leave;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.explain.Absence;
import org.alongside.rota.plan.explain.Repair;
import org.alongside.rota.plan.explain.Repaired;
import org.alongside.rota.plan.solve.Limit;
import org.alongside.rota.problem.BuildProblem;
import org.alongside.rota.problem.Halves;
import org.springframework.stereotype.Component;

/** Says that an adviser is ill and drafts the smallest change of what is published; publishing the draft accepts it. */
@Component
public class ReplanIllness {

    private static final Duration TIME = Duration.ofSeconds(5);
    private static final int LONGEST = 62;

    private final AddLeave addLeave;
    private final BuildProblem buildProblem;
    private final MakeDraft makeDraft;
    private final Clock clock;

    ReplanIllness(AddLeave addLeave, BuildProblem buildProblem, MakeDraft makeDraft, Clock clock) {
        this.addLeave = addLeave;
        this.buildProblem = buildProblem;
        this.makeDraft = makeDraft;
        this.clock = clock;
    }

    /** The draft. No transaction is open while the planner thinks. */
    public UUID plan(RotaAdviser adviser, Leave leave) {
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var first = later(leave.from().atZone(Dates.ZONE).toLocalDate(), today);
        var last = leave.until().minusSeconds(1).atZone(Dates.ZONE).toLocalDate();
        var until = last.isAfter(first.plusDays(LONGEST)) ? first.plusDays(LONGEST) : later(last, first);
        addLeave.add(leave, adviser.agency());
        var problem = WhatIsOut.only(buildProblem.of(first, until, List.of()));
        var repaired = Repair.of(problem, absence(problem, leave), Limit.of(TIME));
        var wanted = new MakeDraft.Wanted("Without " + adviser.name(), first, until, TIME, told(repaired));
        return makeDraft.make(wanted, repaired.plan().sessions());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Absence absence(Problem problem, Leave leave) {
        var away = problem.halfDays().stream()
                .filter(half -> leave.meets(Halves.hours(half)))
                .collect(Collectors.<HalfDay>toSet());
        return new Absence(leave.person(), away);
    }

    private static List<String> told(Repaired repaired) {
        return repaired.told().stream()
                .flatMap(one -> one.words().stream().map(words -> one.name() + ": " + words))
                .toList();
    }
}
