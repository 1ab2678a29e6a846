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
import org.alongside.referral.route.Intake;
import org.alongside.referral.triage.PassReferral;
import org.alongside.referral.triage.ReturnReferral;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passing a referral on to another agency, and giving one back that was passed on. */
@Controller
class PassPages {

    private final OpenArrival openArrival;
    private final PassReferral passReferral;
    private final ReturnReferral returnReferral;
    private final Supplier<UUID> ids;

    PassPages(OpenArrival openArrival, PassReferral passReferral, ReturnReferral returnReferral, Supplier<UUID> ids) {
        this.openArrival = openArrival;
        this.passReferral = passReferral;
        this.returnReferral = returnReferral;
        this.ids = ids;
    }

    @GetMapping("/inbox/{id}/pass")
    ModelAndView form(@PathVariable UUID id) {
        var view = openArrival.open(id);
        return view.open()
                ? page(view, new PassForm(ids.get(), "", "", "", ""), FormErrors.NONE)
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
            case PassReferral.AskTheClient ignored -> page(openArrival.open(id), form, form.agreement(FormErrors.NONE));
        };
    }

    @GetMapping("/inbox/{id}/return")
    ModelAndView giveBack(@PathVariable UUID id) {
        var view = openArrival.open(id);
        var sender = view.leg().passedFrom().orElseThrow(NotFound::new);
        return new ModelAndView("inbox/return").addObject("view", view).addObject("to", sender.name());
    }

    @PostMapping("/inbox/{id}/return")
    ModelAndView returned(@PathVariable UUID id, RedirectAttributes next) {
        return switch (returnReferral.giveBack(id)) {
            case ReturnReferral.Returned returned ->
                Answer.done(next, "/inbox/" + id, "Given back to " + returned.to() + ".");
            case ReturnReferral.TooLate late -> Late.page(id, late.overtaken(), next);
        };
    }

    private ModelAndView page(ArrivalView view, PassForm form, FormErrors errors) {
        var all = passReferral.destinations();
        return new ModelAndView("inbox/pass")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("options", all.stream().map(one -> option(one, view)).toList())
                .addObject(
                        "others",
                        form.agreed()
                                || errors.has("how")
                                || all.stream()
                                        .anyMatch(one -> !one.partnership().equals(view.home())))
                .addObject("how", ReachPages.options(List.of(How.values())))
                .addObject("who", ReachPages.options(Arrays.asList(ByWhom.values())))
                .addObject("errors", errors);
    }

    private static Option option(Intake one, ArrivalView view) {
        var other = !one.partnership().equals(view.home());
        return new Option(
                one.agency().toString(),
                one.name(),
                other
                        ? "Another partnership: only if the client agrees"
                        : one.takes().isBlank() ? null : one.takes());
    }
}
