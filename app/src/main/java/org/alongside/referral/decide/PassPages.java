package org.alongside.referral.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.consent.ByWhom;
import org.alongside.consent.How;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.part.SummaryRow;
import org.alongside.referral.inbox.ArrivalView;
import org.alongside.referral.inbox.OpenArrival;
import org.alongside.referral.route.OutwardName;
import org.alongside.referral.triage.PassReferral;
import org.alongside.referral.triage.ReturnReferral;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passing a referral on to another agency, and giving one back that was passed on. */
@Controller
class PassPages {

    private static final String INSTEAD = "Decline, and say where the person is sent";
    private static final String TAKES_NONE = "It takes no referrals now. Choose another, or decline";

    private final OpenArrival openArrival;
    private final PassReferral passReferral;
    private final ReturnReferral returnReferral;
    private final OutwardName outwardName;
    private final Supplier<UUID> ids;

    PassPages(
            OpenArrival openArrival,
            PassReferral passReferral,
            ReturnReferral returnReferral,
            OutwardName outwardName,
            Supplier<UUID> ids) {
        this.openArrival = openArrival;
        this.passReferral = passReferral;
        this.returnReferral = returnReferral;
        this.outwardName = outwardName;
        this.ids = ids;
    }

    @GetMapping("/inbox/{id}/pass")
    ModelAndView form(@PathVariable UUID id, @RequestParam(defaultValue = "") String elsewhere) {
        var view = openArrival.open(id);
        return view.open()
                ? page(view, PassForm.fresh(ids.get(), elsewhere), FormErrors.NONE)
                : new ModelAndView("redirect:" + view.path());
    }

    @PostMapping("/inbox/{id}/pass")
    ModelAndView pass(@PathVariable UUID id, PassForm form, RedirectAttributes next) {
        var errors = form.errors();
        if (errors.any()) {
            return page(openArrival.open(id), form, errors);
        }
        var key = Objects.requireNonNullElseGet(form.id(), ids);
        var agreed = form.agreed() ? form.telling() : null;
        return switch (passReferral.pass(key, id, form.agency().orElseThrow(), agreed)) {
            case PassReferral.Passed passed -> Answer.done(next, "/inbox/" + id, "Passed on to " + passed.to() + ".");
            case PassReferral.TooLate late ->
                Late.page(id, late.overtaken(), next, new SummaryRow("Capacity", form.capacity()));
            case PassReferral.TakesNone ignored -> page(openArrival.open(id), form, FormErrors.of("to", TAKES_NONE));
            case PassReferral.AskTheClient ignored -> page(openArrival.open(id), form, form.agreement(FormErrors.NONE));
        };
    }

    @GetMapping("/inbox/{id}/return")
    ModelAndView giveBack(@PathVariable UUID id) {
        return returning(openArrival.open(id), FormErrors.NONE);
    }

    @PostMapping("/inbox/{id}/return")
    ModelAndView returned(@PathVariable UUID id, RedirectAttributes next) {
        return switch (returnReferral.giveBack(id)) {
            case ReturnReferral.Returned returned ->
                Answer.done(next, "/inbox/" + id, "Given back to " + returned.to() + ".");
            case ReturnReferral.TooLate late -> Late.page(id, late.overtaken(), next);
            case ReturnReferral.TakesNone ignored ->
                returning(openArrival.open(id), FormErrors.of("back", "Its partnership has ended. " + INSTEAD));
        };
    }

    private ModelAndView returning(ArrivalView view, FormErrors errors) {
        var sender = view.leg().passedFrom().orElseThrow(NotFound::new);
        return new ModelAndView("inbox/return")
                .addObject("view", view)
                .addObject("to", outwardName.of(sender.partnership(), sender.name()))
                .addObject("errors", errors);
    }

    private ModelAndView page(ArrivalView view, PassForm form, FormErrors errors) {
        var others = options(view, true);
        return new ModelAndView("inbox/pass")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("options", form.toOthers() ? others : options(view, false))
                .addObject("others", !form.toOthers() && !others.isEmpty())
                .addObject("agrees", form.toOthers() || form.agreed() || errors.has("how"))
                .addObject("how", ReachPages.options(List.of(How.values())))
                .addObject("who", ReachPages.options(Arrays.asList(ByWhom.values())))
                .addObject("errors", errors);
    }

    /** The agencies of this partnership, or those of others that are open to it. */
    private List<Option> options(ArrivalView view, boolean others) {
        return passReferral.destinations().stream()
                .filter(one -> others != one.partnership().equals(view.home()))
                .map(one -> new Option(
                        one.agency().toString(), one.name(), one.takes().isBlank() ? null : one.takes()))
                .toList();
    }
}
