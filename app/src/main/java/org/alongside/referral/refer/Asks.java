package org.alongside.referral.refer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.LawArea;
import org.alongside.partnership.Partnership;
import org.alongside.referral.Alarm;
import org.alongside.referral.route.Intake;
import org.alongside.servicemodel.Conduct.NeutralLabels;
import org.alongside.servicemodel.Offer;
import org.alongside.servicemodel.Referring;
import org.alongside.servicemodel.ServiceModel;

/**
 * What a partnership's form asks, by its pathway.
 *
 * @param patientApart the client may be somebody else than the patient
 * @param neutral when messages carry the neutral name
 */
public record Asks(
        List<LawArea> areas, List<Alarm> alarms, List<Referring.Who> who, boolean patientApart, NeutralLabels neutral) {

    public static Asks of(Partnership partnership, List<Intake> takers) {
        var design = partnership.design();
        return new Asks(
                areas(design, takers),
                Arrays.stream(Alarm.values())
                        .filter(alarm -> alarm != Alarm.LETTER)
                        .filter(alarm -> alarm != Alarm.TERMINAL || rule(design, Offer.Rule.FAST_TRACK))
                        .toList(),
                who(design),
                rule(design, Offer.Rule.CLIENT_NOT_PATIENT),
                design.map(one -> one.conduct().labels()).orElse(NeutralLabels.NEVER));
    }

    /** The areas the pathway offers and somebody takes; when nobody has said, all. */
    private static List<LawArea> areas(Optional<ServiceModel> design, List<Intake> takers) {
        var offered = design.map(one -> one.offer().lawAreas()).orElse(List.of(LawArea.values()));
        var taken = EnumSet.noneOf(LawArea.class);
        takers.forEach(taker -> taken.addAll(taker.lawAreas()));
        var both = offered.stream().filter(taken::contains).toList();
        return both.isEmpty() ? List.of(LawArea.values()) : both;
    }

    /** Any member of staff may still say what they are. */
    private static List<Referring.Who> who(Optional<ServiceModel> design) {
        var listed = design.map(one -> one.referring().who()).orElse(List.of());
        var anybody = listed.isEmpty() || listed.contains(Referring.Who.ANY_STAFF);
        return (anybody ? List.of(Referring.Who.values()) : listed)
                .stream().filter(who -> who != Referring.Who.SELF).toList();
    }

    private static boolean rule(Optional<ServiceModel> design, Offer.Rule rule) {
        return design.filter(one -> one.offer().rules().contains(rule)).isPresent();
    }

    public boolean asksNeutral() {
        return neutral == NeutralLabels.ON_REQUEST;
    }
}
