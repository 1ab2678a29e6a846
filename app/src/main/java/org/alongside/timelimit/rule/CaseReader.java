package org.alongside.timelimit.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.timelimit.calendar.Nation;
import org.alongside.timelimit.calendar.Season;
import org.alongside.timelimit.count.Counting;
import org.alongside.timelimit.count.Span;
import org.alongside.timelimit.count.Unit;
import org.alongside.timelimit.rule.Case.Acas;
import org.alongside.timelimit.rule.Case.LongStop;
import org.alongside.timelimit.rule.Case.Longest;
import org.alongside.timelimit.rule.Case.Moves;
import org.alongside.yaml.YamlSection;

/** Reads one case of a rule: its own lines, and those of its version where it has none. */
final class CaseReader {

    static final List<String> KEYS = List.of(
            "when",
            "limit",
            "if-missing",
            "or-later",
            "stricter",
            "by-post",
            "reasons",
            "acas",
            "not-after",
            "roll",
            "closed",
            "closed-days",
            "calendar",
            "target",
            "long-stop",
            "late");

    private static final String A_SPAN = "a number and what it counts, such as 14 days, 1 month or 5 working days";
    private static final Span NO_SPAN = new Span(1, Unit.DAYS);
    private static final Limb NO_LIMB = new Limb(NO_SPAN, Counting.AFTER, List.of(Moment.LETTER));

    private final YamlSection own;
    private final YamlSection version;

    CaseReader(YamlSection own, YamlSection version) {
        this.own = own;
        this.version = version;
    }

    Case read() {
        var when = own != version && own.has("when")
                ? own.value("when", When.EXPECTED, When::read, When.USUAL)
                : When.USUAL;
        var limit = at("limit").value("limit", Limb.EXPECTED, Limb::read, NO_LIMB);
        return new Case(
                when,
                limit,
                limbs("if-missing"),
                limbs("or-later"),
                limbs("stricter"),
                optional("by-post", A_SPAN, Span::read),
                moves(limit),
                at("target").value("target", A_SPAN, Span::read, NO_SPAN),
                optional("long-stop", Limb.EXPECTED + ", or \"12 months after limit\"", LongStop::read),
                at("late").text("late", RuleFile.TEXT, RuleFile.SOME_TEXT));
    }

    private Moves moves(Limb limit) {
        var roll = at("roll").choice("roll", Roll.class);
        if (limit.counting().backwards() && roll != Roll.NONE) {
            at("roll").refuse("roll", "\"" + roll.title() + "\" of a limit that is counted backwards", "none");
        }
        return new Moves(
                optional("reasons", A_SPAN, Span::read),
                has("acas")
                        ? at("acas")
                                .section("acas", List.of("leaves", "longest"))
                                .map(CaseReader::acas)
                        : Optional.empty(),
                optional("not-after", "a day such as 2026-07-31", VersionReader::date),
                roll,
                has("closed") ? closed() : Closed.NEVER,
                has("calendar") ? at("calendar").choice("calendar", Nation.class) : Nation.ENGLAND);
    }

    private Closed closed() {
        return new Closed(
                at("closed").values("closed", "a season such as \"1 August to 31 August\"", Season::read),
                at("closed-days").choice("closed-days", Closed.Means.class));
    }

    private static Acas acas(YamlSection part) {
        return new Acas(
                part.value("leaves", A_SPAN, Span::read, NO_SPAN),
                part.values("longest", "words such as \"12 weeks from 2025-12-01\"", CaseReader::longest));
    }

    private static Optional<Longest> longest(String words) {
        var parts = words.split(" from ", 2);
        return parts.length < 2
                ? Optional.empty()
                : Span.read(parts[0])
                        .flatMap(span -> VersionReader.date(parts[1]).map(since -> new Longest(span, since)));
    }

    private List<Limb> limbs(String key) {
        return has(key) ? at(key).values(key, Limb.EXPECTED, Limb::read) : List.of();
    }

    private <T> Optional<T> optional(String key, String expected, Function<String, Optional<T>> reader) {
        return has(key)
                ? at(key).value(key, expected, words -> reader.apply(words).map(Optional::of), Optional.empty())
                : Optional.empty();
    }

    private boolean has(String key) {
        return own.has(key) || version.has(key);
    }

    private YamlSection at(String key) {
        return own.has(key) ? own : version;
    }
}
