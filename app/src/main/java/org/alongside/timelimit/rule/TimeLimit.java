package org.alongside.timelimit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alongside.kernel.LawArea;

/**
 * One statutory clock, with all versions of its rule.
 *
 * @param also other names it is known by
 * @param group the folder of its file
 * @param letter what the letter looks like that starts it, when a letter does
 * @param next the clocks that follow
 */
public record TimeLimit(
        String clock,
        List<String> also,
        String group,
        String title,
        List<LawArea> areas,
        String jurisdiction,
        Whose whose,
        String about,
        Optional<String> letter,
        Stops stops,
        List<Next> next,
        List<Version> versions) {

    /** What stops the clock, in a word and in words, and what proves it. */
    public record Stops(DoneWhen when, String how, String proof) {}

    /** The clock that follows, the day it starts with, and what that day is. */
    public record Next(String clock, Moment start, String words) {
        private static final Pattern WORDS = Pattern.compile("([a-z0-9-]+) from (\\w+), (.+)");

        static Optional<Next> read(String words) {
            var found = WORDS.matcher(words);
            return found.matches()
                    ? Moment.named(found.group(2)).map(start -> new Next(found.group(1), start, found.group(3)))
                    : Optional.empty();
        }
    }

    public Optional<Version> version(LocalDate day) {
        for (var version : versions) {
            if (version.holds(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    public Version newest() {
        return versions.getLast();
    }

    /** Every day that any version asks for, in the order of the list of days. */
    public List<Moment> asks() {
        var asked = new TreeSet<Moment>();
        for (var version : versions) {
            for (var one : version.cases()) {
                limbs(one).forEach(limb -> asked.addAll(limb.from()));
                one.after().reasons().ifPresent(any -> {
                    asked.add(Moment.REASONS_REQUESTED);
                    asked.add(Moment.REASONS_GIVEN);
                });
                one.after().acas().ifPresent(any -> {
                    asked.add(Moment.ACAS_A);
                    asked.add(Moment.ACAS_B);
                });
            }
        }
        return List.copyOf(asked);
    }

    /** Whether a value of a fact selects a case. */
    public boolean selects(Fact fact, String value) {
        for (var version : versions) {
            for (var one : version.cases()) {
                var values = one.when().facts().get(fact);
                if (values != null && values.contains(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The values of a fact that select a case. */
    public List<String> values(Fact fact) {
        return versions.stream()
                .flatMap(version -> version.cases().stream())
                .flatMap(one -> one.when().facts().getOrDefault(fact, List.of()).stream())
                .distinct()
                .toList();
    }

    private static List<Limb> limbs(Case one) {
        var limbs = new ArrayList<Limb>();
        limbs.add(one.limit());
        limbs.addAll(one.ifMissing());
        limbs.addAll(one.orLater());
        return limbs;
    }
}
