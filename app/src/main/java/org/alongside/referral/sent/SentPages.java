package org.alongside.referral.sent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.WithdrawReason;
import org.alongside.referral.feedback.AnswerQuestion;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.WithdrawReferral;
import org.alongside.referral.presence.AdvisersIn;
import org.alongside.referral.route.Beside;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the viewer and their teams referred: the list, one of them, answering a question about it, taking it back. */
@Controller
@RequestMapping(SentList.PATH)
class SentPages {

    private static final int LONGEST_ANSWER = 1000;

    private final SentReferrals sentReferrals;
    private final AnswerQuestion answerQuestion;
    private final WithdrawReferral withdrawReferral;
    private final Partnerships partnerships;
    private final AdvisersIn advisersIn;
    private final Beside beside;

    SentPages(
            SentReferrals sentReferrals,
            AnswerQuestion answerQuestion,
            WithdrawReferral withdrawReferral,
            Partnerships partnerships,
            AdvisersIn advisersIn,
            Beside beside) {
        this.sentReferrals = sentReferrals;
        this.answerQuestion = answerQuestion;
        this.withdrawReferral = withdrawReferral;
        this.partnerships = partnerships;
        this.advisersIn = advisersIn;
        this.beside = beside;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") List<String> show,
            @RequestParam Optional<UUID> after,
            @RequestParam Optional<UUID> before,
            Model model) {
        var filter = SentList.filter(show);
        var page = sentReferrals.page(filter, new SentReferrals.Turn(after, before));
        model.addAttribute("title", SentNavigation.title(CurrentViewer.get()));
        model.addAttribute("list", new SentList(page, filter));
        return "referral/sent/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return show(id, "", FormErrors.NONE, model);
    }

    @PostMapping("/{id}/questions/{question}")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            RedirectAttributes next) {
        var errors = FormErrors.NONE
                .unless(!answer.isBlank(), "answer", "Enter your answer")
                .unless(answer.strip().length() <= LONGEST_ANSWER, "answer", "Use 1,000 characters or fewer");
        if (errors.any()) {
            return show(id, answer, errors, model);
        }
        next.addFlashAttribute(
                "notice",
                switch (answerQuestion.answer(id, question, answer)) {
                    case AnswerQuestion.Answered ignored -> "Answer sent.";
                    case AnswerQuestion.AnsweredAlready ignored ->
                        "A colleague answered before you. Yours was not sent.";
                });
        return "redirect:" + SentList.PATH + "/" + id;
    }

    @GetMapping("/{id}/withdraw")
    String askToWithdraw(@PathVariable UUID id, Model model) {
        return confirm(id, FormErrors.NONE, model);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next) {
        var chosen = Choice.named(WithdrawReason.class, reason);
        if (chosen.isEmpty()) {
            return confirm(id, FormErrors.of("reason", "Choose a reason"), model);
        }
        next.addFlashAttribute(
                "notice",
                switch (withdrawReferral.withdraw(id, chosen.get())) {
                    case WithdrawReferral.Withdrawn ignored -> "Referral withdrawn.";
                    case WithdrawReferral.WithdrawnAlready ignored -> "It had been withdrawn before.";
                });
        return "redirect:" + SentList.PATH + "/" + id;
    }

    private String show(UUID id, String answer, FormErrors errors, Model model) {
        model.addAttribute("page", page(id))
                .addAttribute("here", advisersIn.now())
                .addAttribute("beside", beside.of(id))
                .addAttribute("answer", answer)
                .addAttribute("errors", errors);
        return "referral/sent/one";
    }

    private String confirm(UUID id, FormErrors errors, Model model) {
        model.addAttribute("page", page(id)).addAttribute("errors", errors);
        return "referral/sent/withdraw";
    }

    private SentPage page(UUID id) {
        var reading = sentReferrals.read(id);
        var partnership = partnerships.seen(CurrentViewer.member().partnership());
        return new SentPage(
                reading,
                Optional.of(partnership)
                        .filter(one -> one.neutral(reading.referral().neutral()))
                        .map(Partnership::outwardName));
    }
}
