package org.alongside.design;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.modelfile.ModelFile;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.ServiceModel;
import org.springframework.stereotype.Component;

/** The versions of a pathway, and what each changed. */
@Component
class PathwayVersions {

    /** How many of the newest versions are compared with the one before. */
    private static final int COMPARED = 20;

    private final Partnerships partnerships;

    PathwayVersions(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** Newest first. */
    List<Step> of(Partnership partnership) {
        var versions = partnerships.versions(partnership.id());
        var designs = versions.stream()
                .limit(COMPARED + 1)
                .map(one -> design(partnership.id(), one.number()))
                .toList();
        var steps = new ArrayList<Step>();
        for (var place = 0; place < versions.size(); place++) {
            var known = place + 1 < designs.size();
            steps.add(new Step(
                    versions.get(place),
                    known ? Change.between(designs.get(place + 1), designs.get(place)) : List.of(),
                    place == 0));
        }
        return steps;
    }

    private ServiceModel design(UUID partnership, int version) {
        var yaml = partnerships.definition(partnership, version).orElseThrow();
        return switch (ModelFile.read("pathway", yaml.getBytes(StandardCharsets.UTF_8))) {
            case ModelFile.Read one -> one.model();
            case ModelFile.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
