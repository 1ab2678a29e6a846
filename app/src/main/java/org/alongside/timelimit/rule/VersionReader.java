package org.alongside.timelimit.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.timelimit.rule.Version.Source;
import org.alongside.yaml.YamlSection;

/** Reads one version of a rule. What stands beside its cases counts for each case that does not say otherwise. */
final class VersionReader {

    static final List<String> KEYS = Stream.concat(
                    Stream.of(
                            "version",
                            "from",
                            "until",
                            "selected-by",
                            "ended",
                            "cases",
                            "rule",
                            "sources",
                            "evidence",
                            "checked",
                            "review-by",
                            "doubts"),
                    CaseReader.KEYS.stream().filter(key -> !key.equals("when")))
            .toList();

    private static final String A_DAY = "a day such as 2026-10-01";
    private static final String A_MOMENT = "the key of a day, such as sent, notified or act";

    private final YamlSection section;

    VersionReader(YamlSection section) {
        this.section = section;
    }

    Version version(String fingerprint) {
        var ended = section.has("ended")
                ? Optional.of(section.text("ended", RuleFile.TEXT, RuleFile.SOME_TEXT))
                : Optional.<String>empty();
        var cases = ended.isPresent() && !section.has("cases") ? List.<Case>of() : cases();
        return new Version(
                section.number("version", 1, 999),
                day("from"),
                section.has("until") ? Optional.of(day("until")) : Optional.empty(),
                selectedBy(cases),
                ended,
                cases,
                source(),
                fingerprint);
    }

    private List<Moment> selectedBy(List<Case> cases) {
        var moments = new LinkedHashSet<Moment>();
        if (section.has("selected-by") || cases.isEmpty()) {
            moments.add(section.value("selected-by", A_MOMENT, Moment::named, Moment.LETTER));
        }
        for (var one : cases) {
            moments.addAll(one.limit().from());
            one.ifMissing().forEach(limb -> moments.addAll(limb.from()));
            one.stricter().forEach(limb -> moments.addAll(limb.from()));
        }
        return List.copyOf(moments);
    }

    private List<Case> cases() {
        if (!section.has("cases")) {
            return List.of(new CaseReader(section, section).read());
        }
        var cases = new ArrayList<Case>();
        for (var own : section.sections("cases", CaseReader.KEYS)) {
            cases.add(new CaseReader(own, section).read());
        }
        if (cases.stream().filter(one -> one.when().usual()).count() > 1) {
            section.refuse("cases", "two cases without \"when\"", "one usual case at most");
        }
        return List.copyOf(cases);
    }

    private Source source() {
        var checked = day("checked");
        var review = day("review-by");
        if (!review.isAfter(checked)) {
            section.refuse("review-by", review.toString(), "a day after it was checked");
        }
        return new Source(
                section.text("rule", RuleFile.TEXT, RuleFile.SOME_TEXT),
                section.values("sources", "an address that begins with https://", VersionReader::link),
                section.choice("evidence", Evidence.class),
                checked,
                review,
                section.has("doubts")
                        ? section.values("doubts", RuleFile.SOME_TEXT, words -> Optional.of(words))
                        : List.of());
    }

    private LocalDate day(String key) {
        return section.value(key, A_DAY, VersionReader::date, LocalDate.EPOCH);
    }

    static Optional<LocalDate> date(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> link(String words) {
        return Optional.of(words).filter(word -> word.matches("https?://\\S+"));
    }
}
