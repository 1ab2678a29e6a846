package org.alongside.timelimit.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.page.Dates;
import org.alongside.part.SummaryRow;
import org.alongside.timelimit.Answer;
import org.alongside.timelimit.Dated;
import org.alongside.timelimit.Warning;
import org.jspecify.annotations.Nullable;

/** What the engine answered to dates somebody tried. */
public record Tried(Answer answer, LocalDate today) {

    /** A date with its derivation. */
    public record Derived(String name, Dated dated) {}

    public @Nullable String reason() {
        return answer instanceof Answer.Unanswered none ? none.reason() : null;
    }

    public List<SummaryRow> dates() {
        if (!(answer instanceof Answer.Dates dates)) {
            return List.of();
        }
        var end = dates.rule().longStop().isEmpty() ? "None is set" : "Not known";
        return List.of(
                new SummaryRow("Have it done by", day(dates.internalTarget(), "")),
                new SummaryRow("Safe date", day(dates.safe(), "")),
                new SummaryRow("Last legal day", day(dates.lastLegalDay(), "Not known")),
                new SummaryRow("Long stop", day(dates.longStop(), end)));
    }

    public List<Derived> derivations() {
        var all = new ArrayList<Derived>();
        if (answer instanceof Answer.Dates dates) {
            all.add(new Derived("How the safe date is come to", dates.safe()));
            if (dates.lastLegalDay() != null) {
                all.add(new Derived("How the last legal day is come to", dates.lastLegalDay()));
            }
            all.add(new Derived("When to have it done", dates.internalTarget()));
            if (dates.longStop() != null) {
                all.add(new Derived("How the long stop is come to", dates.longStop()));
            }
        }
        return all;
    }

    public String standing() {
        return answer instanceof Answer.Dates dates ? dates.on(today).words() : "";
    }

    public List<String> warnings() {
        return answer instanceof Answer.Dates dates
                ? dates.warnings().stream().map(Warning::words).toList()
                : List.of();
    }

    private static String day(@Nullable Dated dated, String absent) {
        return dated == null ? absent : Dates.weekday(dated.day());
    }
}
