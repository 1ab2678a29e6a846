package org.alongside.design;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.partnership.Partnership;
import org.alongside.servicemodel.ServiceModel;

/** Two to four partnerships in columns, the facts in rows. */
public record SideBySide(List<Partnership> partnerships, boolean differencesOnly, LocalDate today) {

    static final int FEWEST = 2;
    static final int MOST = 4;

    public SideBySide {
        partnerships = List.copyOf(partnerships);
    }

    public List<Fact> facts() {
        return Arrays.stream(Fact.values())
                .filter(fact -> !differencesOnly || !fact.same(designs()))
                .toList();
    }

    private List<ServiceModel> designs() {
        return partnerships.stream().flatMap(one -> one.design().stream()).toList();
    }

    /** The address of this page with all facts, or only those that differ. */
    public String path(boolean differences) {
        return "/partnerships/compare?"
                + partnerships.stream()
                        .map(Partnership::id)
                        .map(UUID::toString)
                        .collect(Collectors.joining("&one=", "one=", ""))
                + (differences ? "&differences=true" : "");
    }

    public String trajectory(Partnership one) {
        return one.trajectory(today).map(Choice::label).orElse("Being set up");
    }

    public String years(Partnership one) {
        var until = one.endedOn().map(day -> " to " + Dates.brief(day)).orElse("");
        return one.startedOn().map(day -> "From " + Dates.brief(day) + until).orElse("");
    }
}
