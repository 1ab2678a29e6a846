package org.alongside.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.servicemodel.Conduct.NeutralLabels;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.servicemodel.Trajectory;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/**
 * A partnership as its members know it. Without a first day it is being set up; without a design nobody chose one yet.
 */
public record Partnership(
        UUID id,
        String key,
        String name,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> endedOn,
        Optional<ServiceModel> design) {

    /** One of the deck's four trajectories, once there is a first day. */
    public Optional<Trajectory> trajectory(LocalDate today) {
        return startedOn.map(started -> Trajectory.of(started, endedOn.orElse(null), today));
    }

    /** Whether its last day has passed. */
    public boolean ended(LocalDate today) {
        return endedOn.filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether this viewer may change the design: a coordinator of this partnership, or the system administrator. */
    public boolean shapedBy(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Administrator ignored -> true;
            case Viewer.Member member ->
                member.partnership().equals(id) && member.roles().contains(Role.COORDINATOR);
            default -> false;
        };
    }

    /** The number of the pathway in force; zero when there is none. */
    public int version() {
        return design.map(ServiceModel::version).orElse(0);
    }

    /** Whether this is the design in force, and was made from it. */
    public boolean isDesigned(int base, ServiceModel model) {
        return base == version()
                && design.filter(one -> one.withoutSample().equals(model.asVersion(one.version())))
                        .isPresent();
    }

    /**
     * What a browser's tab or a file may say where somebody else can look: the neutral name where the pathway has one,
     * since the own name can tell what a client lives with.
     */
    public String outwardName() {
        return design.map(one -> one.conduct().neutralName())
                .filter(neutral -> !neutral.isEmpty())
                .orElse(name);
    }

    /** Whether what others could see keeps to neutral words: always, or because the person asked for it. */
    public boolean neutral(boolean asked) {
        return design.map(one -> one.conduct().labels())
                .filter(labels -> labels == NeutralLabels.ALWAYS || asked && labels == NeutralLabels.ON_REQUEST)
                .isPresent();
    }

    /** The address of one of its pages. */
    public String path(String page) {
        return "/partnerships/" + id + (page.isEmpty() ? "" : "/" + page);
    }
}
