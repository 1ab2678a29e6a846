package org.alongside.rota.plan.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.jspecify.annotations.Nullable;

/** A wanted session of a place: whose half-day it gets is to be decided, or it is unmet. */
@PlanningEntity
public class Seat {

    @PlanningId
    private String id = "";

    @PlanningPin
    private boolean pinned;

    private PlanPlace place = null_();
    private Facts facts = null_();
    private List<Choice> choices = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Choice choice;

    public Seat() {}

    Seat(int number, PlanPlace place, Facts facts, List<Choice> choices) {
        this.id = place.id() + " " + number;
        this.place = place;
        this.facts = facts;
        this.choices = choices;
    }

    /** Timefold makes empty copies and fills them in before anybody looks. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T null_() {
        return null;
    }

    @ValueRangeProvider
    public List<Choice> getChoices() {
        return choices;
    }

    void take(Choice taken, boolean fixed) {
        choice = taken;
        pinned = fixed;
    }

    Facts facts() {
        return facts;
    }

    PlanPlace place() {
        return place;
    }

    UUID placeId() {
        return place.id();
    }

    boolean pinned() {
        return pinned;
    }

    boolean met() {
        return choice != null;
    }

    Choice choice() {
        return Objects.requireNonNull(choice);
    }

    @Nullable
    Choice choiceIfAny() {
        return choice;
    }

    PlanAdviser adviser() {
        return choice().adviser();
    }

    UUID adviserId() {
        return choice().adviserId();
    }

    HalfDay halfDay() {
        return choice().halfDay();
    }

    PlannedSession session() {
        return new PlannedSession(placeId(), halfDay(), adviserId(), pinned);
    }
}
