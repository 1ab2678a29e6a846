package org.alongside.partnership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.OpenPartnership;
import org.alongside.servicemodel.ServiceModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a partnership from a model or from nothing. Only the system administrator can; it is set up before its first
 * day.
 */
@Component
public class StartPartnership {

    /** What starting came to. */
    public sealed interface Outcome {}

    public record Started(UUID partnership) implements Outcome {}

    /** Another partnership has this name, or one that is spelled nearly the same. */
    public record NameTaken() implements Outcome {}

    /** Only the system administrator starts one. */
    public record NotAllowed() implements Outcome {}

    private final OpenPartnership openPartnership;
    private final ChangePathway changePathway;
    private final PartnershipTable table;

    StartPartnership(OpenPartnership openPartnership, ChangePathway changePathway, PartnershipTable table) {
        this.openPartnership = openPartnership;
        this.changePathway = changePathway;
        this.table = table;
    }

    /** The same id a second time is the same partnership, so that a form sent twice makes one. */
    @Transactional
    public Outcome start(UUID id, String name, Optional<ServiceModel> model) {
        return switch (openPartnership.open(id, key(name, id), name.strip())) {
            case OpenPartnership.KeyTaken ignored -> new NameTaken();
            case OpenPartnership.NotAllowed ignored -> new NotAllowed();
            case OpenPartnership.Opened opened -> started(opened.partnership(), model);
        };
    }

    private Started started(UUID id, Optional<ServiceModel> model) {
        var known = table.find(id).orElseThrow();
        if (known.startedOn().isEmpty()) {
            table.saveLife(id, null, null);
        }
        model.ifPresent(one -> changePathway.change(id, 0, one.withoutSample()));
        return new Started(id);
    }

    /** Small letters, figures and hyphens: what is left of a name when its accents are gone. */
    static String key(String name, UUID id) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var key = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return key.length() < 2 ? "p-" + id.toString().substring(24) : key;
    }
}
