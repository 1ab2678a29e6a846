package org.alongside.demo.year;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.demo.plan.Step;
import org.alongside.referral.feedback.AnswerQuestion;
import org.alongside.referral.feedback.WithdrawReferral;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.referral.reach.RecordAttempt;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays one step of a course, as whoever it is for. */
@Component
@ConditionalOnProperty("alongside.demo")
class PlayCourse {

    private final ReadArrival readArrival;
    private final AskReferrer askReferrer;
    private final AnswerQuestion answerQuestion;
    private final WithdrawReferral withdrawReferral;
    private final RecordAttempt recordAttempt;
    private final PlayTriage triage;
    private final PlayConsents consents;
    private final List<PlaysLater> later;
    private final Supplier<UUID> ids;

    PlayCourse(
            ReadArrival readArrival,
            AskReferrer askReferrer,
            AnswerQuestion answerQuestion,
            WithdrawReferral withdrawReferral,
            RecordAttempt recordAttempt,
            PlayTriage triage,
            PlayConsents consents,
            List<PlaysLater> later,
            Supplier<UUID> ids) {
        this.readArrival = readArrival;
        this.askReferrer = askReferrer;
        this.answerQuestion = answerQuestion;
        this.withdrawReferral = withdrawReferral;
        this.recordAttempt = recordAttempt;
        this.triage = triage;
        this.consents = consents;
        this.later = List.copyOf(later);
        this.ids = ids;
    }

    /**
     * @param together steps of one conversation, of one kind
     * @param before an earlier course of the same person
     */
    void play(Stage stage, ServiceModel model, Played played, List<Step> together, Optional<Played> before) {
        var first = together.getFirst();
        CurrentViewer.as(viewer(stage, played, first), () -> {
            if (first instanceof Step.Decide) {
                var decided = together.stream().map(Step.Decide.class::cast).toList();
                consents.decide(played, decided, model.delivery().way());
            } else {
                play(stage, played, first, before);
            }
        });
    }

    private static Viewer viewer(Stage stage, Played played, Step step) {
        return switch (step) {
            case Step.Answer ignored -> played.sender().orElseThrow();
            case Step.Withdraw ignored -> played.sender().orElseThrow();
            default ->
                stage.worker(played.holder().orElseThrow(), played.course().worker());
        };
    }

    private void play(Stage stage, Played played, Step step, Optional<Played> before) {
        var referral = played.referral();
        switch (step) {
            case Step.Open ignored -> readArrival.read(referral);
            case Step.Ask ask -> ask(played, ask);
            case Step.Answer answer ->
                answerQuestion.answer(referral, played.question().orElseThrow(), answer.answer());
            case Step.Try one ->
                attempt(referral, one.safely(played.course().person().voicemail()));
            case Step.Accept ignored -> triage.accept(played, before);
            case Step.Decline decline -> triage.decline(played, decline);
            case Step.PassOn ignored -> triage.passOn(played, stage.workers());
            case Step.Withdraw withdraw -> withdrawReferral.withdraw(referral, withdraw.reason());
            case Step.TakeBack back -> consents.takeBack(played, back.purpose());
            case Step.Later next -> playLater(played, next);
            case Step.Decide ignored -> throw new IllegalStateException("Decisions are played together");
        }
    }

    /** By the first capability whose step it is. */
    private void playLater(Played played, Step.Later step) {
        for (var one : later) {
            if (one.plays(step, played)) {
                return;
            }
        }
    }

    private void attempt(UUID referral, Step.Try one) {
        recordAttempt.record(ids.get(), referral, one.channel(), one.outcome(), one.note());
    }

    private void ask(Played played, Step.Ask ask) {
        var id = ids.get();
        askReferrer.ask(id, played.referral(), ask.question());
        played.asked(id);
    }
}
