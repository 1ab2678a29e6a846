package org.alongside.timelimit;

import java.util.ArrayList;
import java.util.List;
import org.alongside.timelimit.rule.Evidence;
import org.alongside.timelimit.rule.Version;

/** Warnings as they turn up, each once. */
final class Warnings {

    private final List<Warning> all = new ArrayList<>(4);

    void add(Warning warning) {
        if (!all.contains(warning)) {
            all.add(warning);
        }
    }

    /** These, then what the rule itself gives cause for. */
    List<Warning> and(Version version) {
        version.source().doubts().forEach(doubt -> all.add(new Warning.Doubt(doubt)));
        if (version.source().evidence() != Evidence.STATUTE) {
            all.add(new Warning.Certainty(version.source().evidence()));
        }
        return List.copyOf(all);
    }
}
