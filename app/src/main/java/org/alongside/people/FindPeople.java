package org.alongside.people;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Scope;
import org.alongside.viewer.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the people somebody manages, by name. */
@Component
class FindPeople {

    private final PeopleTable table;
    private final Trail trail;

    FindPeople(PeopleTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /**
     * @param left those who have left instead of those at work
     * @param after the last one of the page before
     */
    @Transactional
    PeopleList find(String word, boolean left, @Nullable UUID after) {
        var list = table.page(new PeopleTable.Wanted(Scope.of(CurrentViewer.get()), word, left), after);
        if (!word.isEmpty()) {
            trail.append(Act.SEARCHED, "person", null, Map.of("found", list.count()));
        }
        return list;
    }
}
