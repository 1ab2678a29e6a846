package org.alongside.message.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Agencies;
import org.alongside.partnership.Partnership;
import org.alongside.servicemodel.Conduct.NeutralLabels;
import org.alongside.servicemodel.ServiceModel;

/** The names a partnership's messages carry, and what its neutral ones must not say. */
public record Labels(
        String service, NeutralLabels when, String neutralName, Map<UUID, String> agencies, Neutral neutral) {

    public static Labels of(Partnership partnership, List<Agencies.Agency> agencies) {
        var conduct = partnership.design().map(ServiceModel::conduct);
        var neutralName = conduct.map(one -> one.neutralName()).orElse("");
        var telling = new ArrayList<String>();
        telling.add(partnership.name());
        agencies.forEach(agency -> telling.add(agency.name()));
        conduct.ifPresent(one -> telling.addAll(one.tellingWords()));
        return new Labels(
                partnership.name(),
                conduct.map(one -> one.labels()).orElse(NeutralLabels.NEVER),
                neutralName,
                agencies.stream().collect(Collectors.toMap(Agencies.Agency::id, Agencies.Agency::name)),
                Neutral.without(telling, neutralName));
    }

    /** Whether a message goes out in neutral words. */
    public boolean neutral(boolean asked) {
        return when == NeutralLabels.ALWAYS || (when == NeutralLabels.ON_REQUEST && asked);
    }

    /** Whether neutral words are ever needed. */
    public boolean everNeutral() {
        return when != NeutralLabels.NEVER;
    }

    /** Who a message is from. */
    public String sender(boolean neutrally) {
        return neutrally ? neutralName : service;
    }
}
