package org.alongside.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.NotFound;

/** The partnerships the viewer may see. */
public interface Partnerships {

    /** Those the viewer belongs to, or all for the system administrator, by name. */
    List<Partnership> visible();

    /**
     * The partnership, for reading its design.
     *
     * @throws NotFound when there is none or the viewer may not know of it
     */
    Partnership seen(UUID id);

    /**
     * The partnership, for changing its design.
     *
     * @throws NotFound when there is none or the viewer may not change it; a denial is kept in the trail
     */
    Partnership shaped(UUID id);

    /** Every version of its pathway that the viewer may see, newest first. */
    List<PathwayVersion> versions(UUID id);

    /** A version of its pathway as YAML. */
    Optional<String> definition(UUID id, int version);

    /** Every version of the words of its consents that the viewer may see, newest first. */
    List<WordingVersion> wordings(UUID id);
}
