package org.alongside.referral.presence;

import java.util.List;
import java.util.Optional;
import org.alongside.referral.Refers;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a building at this moment; what has run out is not there any more. */
@Component
public class AdvisersIn {

    private final PresenceTable table;

    AdvisersIn(PresenceTable table) {
        this.table = table;
    }

    /** Those in buildings of the viewer's own agency first, at most 20; nobody for those who do not refer. */
    @Transactional
    public List<Presence> now() {
        return Refers.may(CurrentViewer.get()) ? table.now() : List.of();
    }

    /** Where the viewer is, as they said. */
    @Transactional
    public Optional<Presence> own() {
        return table.own();
    }

    /** The number the viewer gave last. */
    @Transactional
    public String lastPhone() {
        return table.lastPhone().orElse("");
    }
}
