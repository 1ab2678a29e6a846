package org.alongside.rota.adviser;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Ids;
import org.alongside.rota.Arranges;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those of the viewer's partnership who can hold sessions, by name. */
@Component
public class Advisers {

    private final AdviserTable table;

    Advisers(AdviserTable table) {
        this.table = table;
    }

    @Transactional
    public List<RotaAdviser> all() {
        return table.all();
    }

    /** Those whose rota the viewer makes. */
    @Transactional
    public List<RotaAdviser> arranged() {
        var viewer = CurrentViewer.get();
        return table.all().stream()
                .filter(one -> Arranges.may(viewer, one.agency()))
                .toList();
    }

    /** The one of them that a form names. */
    @Transactional
    public Optional<RotaAdviser> arranged(String text) {
        return Ids.read(text)
                .flatMap(id ->
                        arranged().stream().filter(one -> one.id().equals(id)).findFirst());
    }

    @Transactional
    public Optional<RotaAdviser> find(UUID person) {
        return table.all().stream().filter(one -> one.id().equals(person)).findFirst();
    }
}
