package org.alongside.bench.rota;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import org.alongside.rota.plan.PlannedSession;

/** What came out: the plan, what CP-SAT says it costs, and what it proves that no plan is below. */
record Found(CpSolverStatus status, List<PlannedSession> sessions, double cost, double bound) {

    /** Two workers, as many as the machine has cores. */
    static Found by(CpModel model, List<Option> options, int seconds) {
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2).setRandomSeed(1);
        solver.getParameters().setLogSearchProgress(Boolean.getBoolean("exact.log"));
        var status = solver.solve(model);
        var found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        var sessions = options.stream()
                .filter(option -> found && solver.booleanValue(option.held()))
                .map(Option::session)
                .toList();
        return new Found(status, sessions, found ? solver.objectiveValue() : Double.NaN, solver.bestObjectiveBound());
    }

    boolean known() {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    double orEndless() {
        return known() ? cost : Double.POSITIVE_INFINITY;
    }

    String words() {
        return known() ? "%.0f%s".formatted(cost, status == CpSolverStatus.OPTIMAL ? ", proved" : "") : "none";
    }
}
