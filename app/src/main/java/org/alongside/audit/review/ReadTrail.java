package org.alongside.audit.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A page of the trail; looking at it is an event too. */
@Component
public class ReadTrail {

    static final int PAGE = 50;
    static final int MOST = 1000;

    /** Newest first, with whether there are newer and older ones beyond. */
    public record Page(List<TrailEvent> events, int count, boolean newer, boolean older) {}

    private final TrailTable events;
    private final Trail trail;

    ReadTrail(TrailTable events, Trail trail) {
        this.events = events;
        this.trail = trail;
    }

    /** The kinds of records that the trail tells of, to choose from. */
    @Transactional(readOnly = true)
    List<String> kinds() {
        return events.kinds();
    }

    @Transactional
    Page read(TrailFilter filter, Optional<Place> place) {
        var found = events.list(filter, place, PAGE + 1);
        var more = found.size() > PAGE;
        var forward = place.map(Place::older).orElse(true);
        var shown = !more ? found : forward ? found.subList(0, PAGE) : found.subList(1, PAGE + 1);
        var page = new Page(
                List.copyOf(shown),
                events.count(filter, MOST + 1),
                forward ? place.isPresent() : more,
                forward ? more : true);
        trail.append(filter.isEmpty() ? Act.READ : Act.SEARCHED, "audit_trail", null, Map.of("rows", shown.size()));
        return page;
    }
}
