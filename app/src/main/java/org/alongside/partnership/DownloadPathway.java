package org.alongside.partnership;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out a version of a pathway as YAML, and keeps in the trail that somebody took it. */
@Component
public class DownloadPathway {

    private final Partnerships partnerships;
    private final Trail trail;

    DownloadPathway(Partnerships partnerships, Trail trail) {
        this.partnerships = partnerships;
        this.trail = trail;
    }

    @Transactional
    public Optional<String> download(UUID partnership, int version) {
        partnerships.seen(partnership);
        var definition = partnerships.definition(partnership, version);
        if (definition.isPresent()) {
            trail.append(Act.EXPORTED, "pathway", partnership, Map.of("version", version));
        }
        return definition;
    }
}
