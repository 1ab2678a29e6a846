package org.alongside.referral.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.alongside.referral.inbox.ArrivalView;
import org.alongside.referral.inbox.ArrivedClient;
import org.alongside.referral.inbox.OpenArrival;
import org.alongside.referral.triage.AcceptNewClient;
import org.alongside.referral.triage.AcceptReferral;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepting a referral, for a client whom a person chose or adds. */
@Controller
class AcceptReferralPages {

    private final OpenArrival openArrival;
    private final AcceptReferral acceptReferral;
    private final AcceptNewClient acceptNewClient;
    private final OwnClients ownClients;
    private final Supplier<UUID> ids;

    AcceptReferralPages(
            OpenArrival openArrival,
            AcceptReferral acceptReferral,
            AcceptNewClient acceptNewClient,
            OwnClients ownClients,
            Supplier<UUID> ids) {
        this.openArrival = openArrival;
        this.acceptReferral = acceptReferral;
        this.acceptNewClient = acceptNewClient;
        this.ownClients = ownClients;
        this.ids = ids;
    }

    @GetMapping("/inbox/{id}/accept")
    ModelAndView form(@PathVariable UUID id) {
        var view = openArrival.open(id);
        return view.open()
                ? page(view, new AcceptForm(ids.get(), "", ""), FormErrors.NONE)
                : new ModelAndView("redirect:" + view.path());
    }

    @PostMapping("/inbox/{id}/accept")
    ModelAndView accept(@PathVariable UUID id, AcceptForm form, RedirectAttributes next) {
        var known = form.another() ? ownClients.withReference(form.reference()) : form.listed();
        if (known.isEmpty() && !form.adds()) {
            var errors = form.another()
                    ? FormErrors.of("reference", "Enter the reference of a client in your register")
                    : FormErrors.of("client", "Choose who it is");
            return page(openArrival.open(id), form, errors);
        }
        var outcome = known.isPresent() ? acceptReferral.accept(id, known.get()) : added(id, form);
        return switch (outcome) {
            case AcceptReferral.Accepted ignored ->
                Answer.done(next, "/inbox/" + id, form.adds() ? "Accepted, client added." : "Accepted.");
            case AcceptReferral.TooLate late -> Late.page(id, late.overtaken(), next);
        };
    }

    private AcceptReferral.Outcome added(UUID referral, AcceptForm form) {
        var person = openArrival.open(referral).referral().person();
        return acceptNewClient.accept(referral, ArrivedClient.of(form.id() == null ? ids.get() : form.id(), person));
    }

    private static ModelAndView page(ArrivalView view, AcceptForm form, FormErrors errors) {
        return new ModelAndView("inbox/accept")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("options", options(view))
                .addObject("errors", errors);
    }

    private static List<Option> options(ArrivalView view) {
        var options = new ArrayList<Option>();
        view.matches()
                .forEach(match -> options.add(new Option(
                        match.client().id().toString(),
                        match.client().name() + ", born " + match.client().bornWords() + ", "
                                + match.client().reference(),
                        match.band().label() + ": " + match.words())));
        options.add(new Option(AcceptForm.NEW, "Add " + view.name() + " to the register"));
        options.add(new Option(AcceptForm.ANOTHER, "Somebody else in the register"));
        return options;
    }
}
