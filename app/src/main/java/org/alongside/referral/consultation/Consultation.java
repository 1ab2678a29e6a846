package org.alongside.referral.consultation;

import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.LawArea;

/**
 * A question about a situation, and its answer once there is one.
 *
 * @param from the asker's team or agency
 * @param agency the agency it was routed to
 * @param mayAnswer whether the viewer answers for that agency
 */
public record Consultation(
        UUID id,
        String reference,
        LawArea area,
        String question,
        Deed asked,
        String from,
        String agency,
        boolean mayAnswer,
        Optional<Deed> answered,
        String answer) {

    public String path() {
        return Consultations.PATH + "/" + id;
    }

    /** Its beginning, for a list. */
    public String gist() {
        var one = question.strip().replaceAll("\\s+", " ");
        return one.length() <= 90
                ? one
                : one.substring(0, one.lastIndexOf(' ', 90) < 40 ? 90 : one.lastIndexOf(' ', 90)) + "…";
    }
}
