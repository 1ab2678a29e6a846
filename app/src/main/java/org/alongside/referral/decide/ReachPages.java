package org.alongside.referral.decide;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.Choice;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.referral.inbox.ArrivalView;
import org.alongside.referral.inbox.OpenArrival;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.referral.reach.Attempt;
import org.alongside.referral.reach.RecordAttempt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reaching the person, and asking whoever referred; the referral goes on waiting. */
@Controller
class ReachPages {

    private final OpenArrival openArrival;
    private final RecordAttempt recordAttempt;
    private final AskReferrer askReferrer;
    private final Supplier<UUID> ids;

    ReachPages(OpenArrival openArrival, RecordAttempt recordAttempt, AskReferrer askReferrer, Supplier<UUID> ids) {
        this.openArrival = openArrival;
        this.recordAttempt = recordAttempt;
        this.askReferrer = askReferrer;
        this.ids = ids;
    }

    @GetMapping("/inbox/{id}/attempt")
    ModelAndView attempt(@PathVariable UUID id) {
        return attemptPage(openArrival.open(id), new ReachForm(ids.get(), "", "", ""), FormErrors.NONE);
    }

    @PostMapping("/inbox/{id}/attempt")
    ModelAndView recordAttempt(@PathVariable UUID id, ReachForm form, RedirectAttributes next) {
        var view = openArrival.open(id);
        var errors = form.errors(view.contact());
        if (errors.any()) {
            return attemptPage(view, form, errors);
        }
        recordAttempt.record(
                form.id() == null ? ids.get() : form.id(),
                id,
                form.way(view.contact()).orElseThrow(),
                form.result().orElseThrow(),
                form.note());
        return Answer.done(next, view.path(), "Try recorded.");
    }

    @GetMapping("/inbox/{id}/ask")
    ModelAndView ask(@PathVariable UUID id) {
        return askPage(answerable(id), ids.get(), "", FormErrors.NONE);
    }

    @PostMapping("/inbox/{id}/ask")
    ModelAndView askReferrer(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID question,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        var view = answerable(id);
        var key = Objects.requireNonNullElseGet(question, ids);
        var length = words.strip().length();
        if (length < 3 || length > 1000) {
            var what = length < 3 ? "Enter your question" : "Use 1,000 letters or fewer";
            return askPage(view, key, words, FormErrors.of("words", what));
        }
        askReferrer.ask(key, id, words);
        return Answer.done(next, view.path(), "Question sent.");
    }

    private ArrivalView answerable(UUID id) {
        var view = openArrival.open(id);
        if (!view.answerable()) {
            throw new NotFound();
        }
        return view;
    }

    private static ModelAndView attemptPage(ArrivalView view, ReachForm form, FormErrors errors) {
        return new ModelAndView("inbox/attempt")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("ways", options(view.contact().ways()))
                .addObject("outcomes", options(Arrays.asList(Attempt.Outcome.values())))
                .addObject("errors", errors);
    }

    private static ModelAndView askPage(ArrivalView view, UUID question, String words, FormErrors errors) {
        return new ModelAndView("inbox/ask")
                .addObject("view", view)
                .addObject("question", question)
                .addObject("words", words)
                .addObject("errors", errors);
    }

    static List<Option> options(Collection<? extends Choice> values) {
        return values.stream().map(one -> new Option(one.key(), one.label())).toList();
    }
}
