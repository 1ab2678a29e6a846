package org.alongside.demo.year;

import java.util.UUID;
import org.alongside.demo.plan.Consulted;
import org.alongside.referral.consultation.AnswerConsultation;
import org.alongside.referral.consultation.AskAdviser;
import org.alongside.referral.consultation.Consultations;
import org.alongside.viewer.CurrentViewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Asks and answers about situations in which nobody is named. */
@Component
@ConditionalOnProperty("alongside.demo")
class PlayConsultations {

    private final AskAdviser askAdviser;
    private final AnswerConsultation answerConsultation;
    private final Consultations consultations;

    PlayConsultations(AskAdviser askAdviser, AnswerConsultation answerConsultation, Consultations consultations) {
        this.askAdviser = askAdviser;
        this.answerConsultation = answerConsultation;
        this.consultations = consultations;
    }

    void ask(Stage stage, Consulted one, UUID id) {
        var referrer = stage.referrers().get(one.sender() % stage.referrers().size());
        var outcome = CurrentViewer.as(referrer, () -> askAdviser.ask(id, one.area(), one.question()));
        if (!(outcome instanceof AskAdviser.Asked)) {
            throw new IllegalStateException("It could not be asked");
        }
    }

    /** By the agency that may. */
    void answer(Stage stage, Consulted.Answered answer, UUID id) {
        stage.workers().keySet().stream()
                .map(agency -> stage.worker(agency, answer.worker()))
                .filter(one ->
                        CurrentViewer.as(one, () -> consultations.read(id).mayAnswer()))
                .findFirst()
                .ifPresent(one -> CurrentViewer.as(one, () -> answerConsultation.answer(id, answer.answer())));
    }
}
