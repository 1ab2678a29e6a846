package org.alongside.client.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.Client;
import org.alongside.client.KeepsRegister;
import org.alongside.viewer.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists and searches the register of the viewer's agency, page by page; each look is kept. */
@Component
public class ListClients {

    /**
     * One page of the list.
     *
     * @param before the first client of the page, when there are others before
     * @param after the last client of the page, when there are others after
     */
    public record Page(List<Client> clients, Optional<UUID> before, Optional<UUID> after, int count) {

        /** The count in words: "1,000+" where it was not worth counting on. */
        public String countWords() {
            return count > RegisterTable.CAP ? "1,000+" : "%,d".formatted(count);
        }
    }

    /** Those found; {@code more} when there are others that a longer name would tell apart. */
    public record Found(List<Client> clients, boolean more) {}

    private final KeepsRegister keepsRegister;
    private final RegisterTable table;
    private final Trail trail;

    ListClients(KeepsRegister keepsRegister, RegisterTable table, Trail trail) {
        this.keepsRegister = keepsRegister;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Page page(@Nullable UUID after, @Nullable UUID before) {
        keepsRegister.demand(CurrentViewer.get());
        var page = before == null ? forward(after) : backward(before);
        trail.append(
                Act.READ, "client_list", null, Map.of("clients", page.clients().size()));
        return page;
    }

    @Transactional
    public Found search(String typed) {
        keepsRegister.demand(CurrentViewer.get());
        var found = table.matching(typed);
        trail.append(Act.SEARCHED, "client_list", null, Map.of("clients", found.size()));
        return new Found(first(found), found.size() > RegisterTable.PAGE);
    }

    private Page forward(@Nullable UUID after) {
        var found = table.after(after);
        var shown = first(found);
        var next =
                found.size() > RegisterTable.PAGE ? Optional.of(shown.getLast().id()) : Optional.<UUID>empty();
        var previous = after == null || shown.isEmpty()
                ? Optional.<UUID>empty()
                : Optional.of(shown.getFirst().id());
        return new Page(shown, previous, next, table.count());
    }

    private Page backward(UUID before) {
        var found = table.before(before);
        if (found.isEmpty()) {
            return forward(null);
        }
        var more = found.size() > RegisterTable.PAGE;
        var shown = more ? found.subList(1, found.size()) : found;
        var previous = more ? Optional.of(shown.getFirst().id()) : Optional.<UUID>empty();
        return new Page(shown, previous, Optional.of(shown.getLast().id()), table.count());
    }

    private static List<Client> first(List<Client> found) {
        return found.subList(0, Math.min(found.size(), RegisterTable.PAGE));
    }
}
