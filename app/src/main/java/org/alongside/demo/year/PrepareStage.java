package org.alongside.demo.year;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.referral.notice.ChooseNotices;
import org.alongside.referral.notice.Notice;
import org.alongside.referral.route.Intake;
import org.alongside.referral.route.StateIntake;
import org.alongside.servicemodel.Offer;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What is settled before a year is played, and after it. */
@Component
@ConditionalOnProperty("alongside.demo")
class PrepareStage {

    private static final Set<LawArea> MONEY = EnumSet.of(LawArea.WELFARE_BENEFITS, LawArea.DEBT);

    private final StateIntake stateIntake;
    private final ChooseNotices chooseNotices;

    PrepareStage(StateIntake stateIntake, ChooseNotices chooseNotices) {
        this.stateIntake = stateIntake;
        this.chooseNotices = chooseNotices;
    }

    /** Agencies say what they take; nobody wants an e-mail for each of a year's referrals. */
    void before(Stage stage, ServiceModel model) {
        var agencies = List.copyOf(stage.workers().keySet());
        for (int i = 0; i < agencies.size(); i++) {
            var intake = intake(stage, agencies.get(i), model, i, agencies.size());
            CurrentViewer.as(stage.supervisor(agencies.get(i)), () -> stateIntake.state(intake));
        }
        choose(stage, Set.of());
    }

    /** From today on everybody hears of what is new. */
    void after(Stage stage) {
        choose(stage, EnumSet.allOf(Notice.class));
    }

    private void choose(Stage stage, Set<Notice> wanted) {
        stage.notified().forEach(one -> CurrentViewer.as(one, () -> chooseNotices.choose(wanted)));
    }

    /** Where there are several, one that has law in its name leaves money matters to the other. */
    private static Intake intake(Stage stage, UUID agency, ServiceModel model, int number, int of) {
        var areas = EnumSet.noneOf(LawArea.class);
        var name = stage.names().getOrDefault(agency, "Advice agency");
        for (var area : model.offer().lawAreas()) {
            if (of == 1 || MONEY.contains(area) != name.contains("Law")) {
                areas.add(area);
            }
        }
        return new Intake(
                agency,
                stage.partnership(),
                name,
                areas,
                takes(areas),
                model.offer().rules().contains(Offer.Rule.WIDER_THAN_LIST)
                        ? "Anybody who lives nearby; they need not be your patient"
                        : "Your patients, and those who live with them",
                "Bailiff, eviction or no money today: refer as urgent, then ring the duty adviser",
                number == 0,
                number == 0 && model.offer().lawAreas().contains(LawArea.IMMIGRATION));
    }

    private static String takes(Set<LawArea> areas) {
        return Choice.list(new ArrayList<>(areas));
    }
}
