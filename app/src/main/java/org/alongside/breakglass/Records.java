package org.alongside.breakglass;

import java.util.List;
import java.util.UUID;

/** The records that somebody of another agency can open in need. Implemented by the register that keeps them. */
public interface Records {

    /** What a record is called in the audit trail and in the table of openings: client. */
    String kind();

    /**
     * Records of the partnership's other agencies with exactly these facts, none of them behind a barrier to the
     * viewer.
     */
    List<Found> exactly(Asked asked);

    /** The address of a record's page. */
    String path(UUID record);

    /** A record and the agency that holds it. */
    record Found(UUID record, UUID agency) {}
}
