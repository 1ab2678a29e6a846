package org.alongside.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.kernel.LawArea;
import org.jspecify.annotations.Nullable;

/** What the person needs help with. */
public record Need(
        Set<LawArea> lawAreas, Set<Alarm> alarms, @Nullable LocalDate letterDate, String note) {

    public Need {
        lawAreas = Set.copyOf(lawAreas);
        alarms = Set.copyOf(alarms);
    }

    /** Whether it is answered within the urgent standard. */
    public boolean urgent() {
        return alarms.stream().anyMatch(Alarm::urgent);
    }

    /** The areas named and those the alarms usually belong to. */
    public Set<LawArea> allAreas() {
        var all = EnumSet.noneOf(LawArea.class);
        all.addAll(lawAreas);
        alarms.forEach(alarm -> all.addAll(alarm.areas()));
        return all;
    }
}
