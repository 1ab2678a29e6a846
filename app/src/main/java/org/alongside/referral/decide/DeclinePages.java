package org.alongside.referral.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.alongside.part.SummaryRow;
import org.alongside.referral.inbox.ArrivalView;
import org.alongside.referral.inbox.OpenArrival;
import org.alongside.referral.reach.Tries;
import org.alongside.referral.triage.DeclineReason;
import org.alongside.referral.triage.DeclineReferral;
import org.alongside.referral.triage.PassReferral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declining, with a reason that stays in the agency; the page says beforehand what the referrer will hear. */
@Controller
class DeclinePages {

    private final OpenArrival openArrival;
    private final DeclineReferral declineReferral;
    private final PassReferral passReferral;

    DeclinePages(OpenArrival openArrival, DeclineReferral declineReferral, PassReferral passReferral) {
        this.openArrival = openArrival;
        this.declineReferral = declineReferral;
        this.passReferral = passReferral;
    }

    @GetMapping("/inbox/{id}/decline")
    ModelAndView form(@PathVariable UUID id) {
        var view = openArrival.open(id);
        return view.open()
                ? page(view, new DeclineForm("", "", "", ""), FormErrors.NONE)
                : new ModelAndView("redirect:" + view.path());
    }

    @PostMapping("/inbox/{id}/decline")
    ModelAndView decline(@PathVariable UUID id, DeclineForm form, RedirectAttributes next) {
        var errors = form.errors();
        if (errors.any()) {
            return page(openArrival.open(id), form, errors);
        }
        return switch (declineReferral.decline(id, form.decline())) {
            case DeclineReferral.Declined ignored -> Answer.done(next, "/inbox/" + id, "Declined.");
            case DeclineReferral.TooLate late ->
                Late.page(
                        id,
                        late.overtaken(),
                        next,
                        new SummaryRow("Reason", form.because().orElseThrow().label()),
                        new SummaryRow("Note", form.note()));
            case DeclineReferral.WhereTo ignored ->
                page(openArrival.open(id), form, FormErrors.of("to", "Choose where the person is sent"));
            case DeclineReferral.NotAgreed ignored ->
                page(openArrival.open(id), form, FormErrors.of("to", "The client does not agree to that any more"));
            case DeclineReferral.TryAgain tries ->
                page(openArrival.open(id), form, FormErrors.of("reason", missing(tries)));
        };
    }

    private static String missing(DeclineReferral.TryAgain tries) {
        return "Try %d times before “could not reach”; %d recorded".formatted(tries.needed(), tries.made());
    }

    private ModelAndView page(ArrivalView view, DeclineForm form, FormErrors errors) {
        return new ModelAndView("inbox/decline")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("reasons", reasons(view))
                .addObject("heard", heard(view))
                .addObject("places", places(view))
                .addObject("errors", errors);
    }

    private static List<Option> reasons(ArrivalView view) {
        return Arrays.stream(DeclineReason.values())
                .map(one -> new Option(one.key(), one.label(), hint(one, view)))
                .toList();
    }

    /** What the referrer will be told for this reason, where it is not what they are told for most. */
    private static @Nullable String hint(DeclineReason reason, ArrivalView view) {
        var tries =
                "%d of %d tries recorded".formatted(Tries.inVain(view.reading().attempts()), view.tries());
        return switch (reason) {
            case CONFLICT -> view.hears() ? "The referrer hears only where the person is sent" : null;
            case COULD_NOT_REACH ->
                tries + (view.hears() ? ". The referrer hears “could not be reached”" : "") + view.lastWord();
            case OUT_OF_SCOPE, NOT_ELIGIBLE, NO_CAPACITY, CLIENT_DECLINED, DUPLICATE -> null;
        };
    }

    private static String heard(ArrivalView view) {
        return view.hears()
                ? "The referrer hears “not taken” or where the person is sent, never why"
                : "The referrer hears nothing: the client did not agree to it";
    }

    /** Agencies of the own partnership; another one needs the client's own agreement, which "Pass on" asks for. */
    private List<Option> places(ArrivalView view) {
        var places = new ArrayList<Option>();
        passReferral.destinations().stream()
                .filter(one -> one.partnership().equals(view.home()))
                .forEach(one -> places.add(new Option(one.agency().toString(), one.name())));
        places.add(new Option(DeclineForm.OUTSIDE, "Somewhere else"));
        return places;
    }
}
