package org.alongside.timelimit.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.page.Dates;
import org.alongside.part.SummaryRow;
import org.alongside.part.Tag;
import org.alongside.timelimit.rule.Case;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.rule.Version;
import org.alongside.timelimit.rule.Whose;
import org.alongside.timelimit.signoff.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A clock as its page explains it.
 *
 * @param signs whether the viewer may sign
 * @param titles the clocks that follow, by their names
 */
public record ClockView(
        TimeLimit limit,
        Map<String, Signature> signed,
        boolean signs,
        LocalDate today,
        Map<String, String> titles,
        TryForm form,
        @Nullable Tried tried) {

    public String path() {
        return TimeLimitNavigation.PATH + "/" + limit.clock();
    }

    /** The version that holds today, or else the newest. */
    public Version now() {
        return limit.version(today).orElse(limit.newest());
    }

    /** Newest first. */
    public List<Version> versions() {
        return limit.versions().reversed();
    }

    public List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        tags.add(Mark.of(now().source().evidence()));
        if (signature(now()) != null) {
            tags.add(Tag.good("Signed"));
        }
        if (limit.whose() == Whose.THEIRS) {
            tags.add(Tag.active("The other side’s clock"));
        }
        if (now().source().reviewBy().isBefore(today)) {
            tags.add(Tag.urgent("Due for review"));
        }
        return tags;
    }

    public List<SummaryRow> explained() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow("Stops when", limit.stops().how()));
        rows.add(new SummaryRow("What counts", limit.stops().when().words()));
        rows.add(new SummaryRow("Proof", limit.stops().proof()));
        rows.add(new SummaryRow("Applies in", limit.jurisdiction()));
        return rows;
    }

    public List<SummaryRow> rows(Version version) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow("The rule", version.source().rule()));
        version.cases().forEach(one -> rows.add(new SummaryRow(name(one), limit(one))));
        version.usual().ifPresent(usual -> {
            rows.add(new SummaryRow("At a weekend", usual.after().roll().words()));
            rows.add(new SummaryRow("If it is late", usual.late()));
            usual.longStop().ifPresent(end -> rows.add(new SummaryRow("Long stop", end.words())));
        });
        rows.add(new SummaryRow("How sure", version.source().evidence().words()));
        rows.add(new SummaryRow(
                "Looked up",
                Dates.day(version.source().checked()) + ", to be reviewed by "
                        + Dates.day(version.source().reviewBy())));
        return rows;
    }

    /** For which selecting days it holds. */
    public String holds(Version version) {
        var what = version.selectedBy().getFirst().words();
        return version.until()
                .map(last -> "For " + what + " from " + Dates.day(version.from()) + " to " + Dates.day(last))
                .orElse("For " + what + " from " + Dates.day(version.from()) + " on");
    }

    public @Nullable Signature signature(Version version) {
        return signed.get(version.fingerprint());
    }

    public String title(TimeLimit.Next next) {
        return titles.getOrDefault(next.clock(), next.clock());
    }

    private static String name(Case one) {
        return one.when().usual() ? "Limit" : TryForm.words(one.when());
    }

    private static String limit(Case one) {
        var words = new StringBuilder(one.limit().words());
        one.ifMissing().forEach(limb -> words.append("; without that, ").append(limb.words()));
        one.orLater().forEach(limb -> words.append("; or ").append(limb.words()).append(" if that is later"));
        one.stricter().forEach(limb -> words.append("; safe date by ").append(limb.words()));
        one.after()
                .notAfter()
                .ifPresent(last -> words.append("; nothing after ").append(Dates.day(last)));
        return words.toString();
    }
}
