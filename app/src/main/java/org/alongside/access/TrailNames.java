package org.alongside.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.audit.Names;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Names for the audit trail's pages, which know people by id only. */
@Component
class TrailNames implements Names {

    private final TrailNameTable people;

    TrailNames(TrailNameTable people) {
        this.people = people;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        return people.named(ids).stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }

    @Override
    public List<Colleague> colleagues() {
        return CurrentViewer.get() instanceof Viewer.Member member ? people.of(member.agency()) : List.of();
    }
}
