package org.alongside.audit.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found: how much it recomputed, how many lines of head files agreed, and the first place that does
 * not hold, if any.
 */
public record Verdict(
        long blocks,
        long events,
        long unsealed,
        long heads,
        @Nullable Finding finding) {

    public boolean holds() {
        return finding == null;
    }

    /** The result for another program; ids and numbers only. */
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("holds", holds());
        facts.put("blocks", blocks);
        facts.put("events", events);
        facts.put("unsealed", unsealed);
        facts.put("heads", heads);
        if (finding != null) {
            facts.put("what", finding.what().name());
            facts.put("block", finding.block());
            if (finding.position() != null && finding.event() != null) {
                facts.put("position", finding.position());
                facts.put("event", finding.event().toString());
            }
            facts.put("sentence", finding.sentence());
        }
        return facts;
    }
}
