package org.alongside.servicemodel;

import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Choice;

/** How a partnership works: one version of its pathway, as a model file states it. */
public record ServiceModel(
        String key,
        String title,
        int version,
        Place place,
        Delivery delivery,
        List<FundingSource> funding,
        Offer offer,
        Referring referring,
        Booking booking,
        Conduct conduct,
        Optional<Sample> sample) {

    public ServiceModel {
        funding = List.copyOf(funding);
    }

    /** Funding in the words of the deck's case grid. */
    public String fundingSummary() {
        return FundingSource.summary(funding);
    }

    /** The same design under the next version number. */
    public ServiceModel asVersion(int number) {
        return new ServiceModel(
                key, title, number, place, delivery, funding, offer, referring, booking, conduct, sample);
    }

    /** The same design without what only the demo uses. */
    public ServiceModel withoutSample() {
        return new ServiceModel(
                key, title, version, place, delivery, funding, offer, referring, booking, conduct, Optional.empty());
    }

    /** What only the demo uses: invented agencies, and which of the deck's four trajectories it plays. */
    public record Sample(String name, Trajectory trajectory, int teams, List<Agency> agencies) {
        public Sample {
            agencies = List.copyOf(agencies);
        }
    }

    /** An agency of the demo; every name is invented. */
    public record Agency(String name, Kind kind) {}

    /** What an agency is to the partnership. */
    public enum Kind implements Choice {
        HEALTH_PROVIDER("health provider"),
        ADVICE_AGENCY("advice agency"),
        COMMISSIONER("commissioner"),
        UNIVERSITY("university"),
        CHARITY("charity");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
