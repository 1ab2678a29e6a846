package org.alongside.rota.place;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The telephone lines of the viewer's partnership that have not ended. */
@Component
public class Lines {

    private final LineTable table;

    Lines(LineTable table) {
        this.table = table;
    }

    @Transactional
    public List<Line> all() {
        return table.all();
    }

    @Transactional
    public Optional<Line> find(UUID id) {
        return table.all().stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
