package org.alongside.referral.refer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kernel.Choice;
import org.alongside.referral.route.Intake;
import org.alongside.servicemodel.Conduct;

/** What somebody reads before they refer: who takes it, what and whom, how soon they answer, and what to do at once. */
public record Offered(List<Taker> takers, Conduct.ResponseStandard response) {

    /** An agency and, where appointments are offered, when somebody can be seen soonest. */
    public record Taker(Intake intake, Optional<String> soonest) {
        /** Those of its areas that the partnership offers. */
        public String areas(Asks asks) {
            return asks.areas().stream()
                    .filter(intake.lawAreas()::contains)
                    .map(Choice::title)
                    .collect(Collectors.joining(", "));
        }

        /** Whether it said more than its areas and what to do at once. */
        public boolean saysMore() {
            return !intake.takes().isEmpty() || !intake.eligible().isEmpty();
        }
    }

    public Offered {
        takers = List.copyOf(takers);
    }

    /** Clover Law Centre, Clover Money Advice. */
    public String names() {
        return takers.stream().map(taker -> taker.intake().name()).collect(Collectors.joining(", "));
    }

    /** What any of them takes, for somebody who asks for help and need not know who is who. */
    public String areas(Asks asks) {
        return asks.areas().stream()
                .filter(area -> takers.stream()
                        .anyMatch(taker -> taker.intake().lawAreas().contains(area)))
                .map(Choice::title)
                .collect(Collectors.joining(", "));
    }

    /** What each says it takes and whom, each sentence once. */
    public List<String> conditions() {
        return takers.stream()
                .map(Taker::intake)
                .flatMap(intake -> Stream.of(intake.takes(), intake.eligible()))
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    /** Answer within 2 working days, urgent same day. */
    public String answer() {
        return response.toString();
    }
}
