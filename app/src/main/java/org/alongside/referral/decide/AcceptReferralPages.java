package org.alongside.referral.decide;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.relationship.Kind;
import org.alongside.page.Answer;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.inbox.ArrivalView;
import org.alongside.referral.inbox.OpenArrival;
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
    private final AcceptTyped acceptTyped;
    private final OwnClients ownClients;
    private final Clock clock;
    private final Supplier<UUID> ids;

    AcceptReferralPages(
            OpenArrival openArrival, AcceptTyped acceptTyped, OwnClients ownClients, Clock clock, Supplier<UUID> ids) {
        this.openArrival = openArrival;
        this.acceptTyped = acceptTyped;
        this.ownClients = ownClients;
        this.clock = clock;
        this.ids = ids;
    }

    @GetMapping("/inbox/{id}/accept")
    ModelAndView form(@PathVariable UUID id) {
        var view = openArrival.open(id);
        return view.open()
                ? page(view, new AcceptForm(ids.get(), likely(view), "", usually(view)), FormErrors.NONE)
                : new ModelAndView("redirect:" + view.path());
    }

    @PostMapping("/inbox/{id}/accept")
    ModelAndView accept(@PathVariable UUID id, AcceptForm form, RedirectAttributes next) {
        var known = form.another() ? ownClients.withReference(form.reference()) : form.listed();
        var view = openArrival.open(id);
        var person = view.referral().person();
        var errors = FormErrors.NONE
                .unless(known.isPresent() || form.adds() || form.another(), "client", "Choose who it is")
                .unless(
                        known.isPresent() || !form.another(),
                        "reference",
                        "Enter the reference of a client in your register")
                .unless(
                        person.patient().isEmpty() || form.saysPatient(),
                        "patient",
                        "Choose what the patient is to them");
        if (errors.any()) {
            return page(view, form, errors);
        }
        return switch (acceptTyped.accept(id, person, form, known)) {
            case AcceptReferral.Accepted ignored ->
                Answer.done(next, "/inbox/" + id, form.adds() ? "Accepted, client added." : "Accepted.");
            case AcceptReferral.TooLate late -> Late.page(id, late.overtaken(), next);
        };
    }

    /** Somebody whom nobody in the register resembles is added; where there is a likeness, a person says who it is. */
    private static String likely(ArrivalView view) {
        return view.matches().isEmpty() ? AcceptForm.NEW : "";
    }

    /** A child is chosen beforehand as the client's child; about a grown-up patient nothing is assumed. */
    private String usually(ArrivalView view) {
        var of18 = clock.instant().atZone(Dates.ZONE).toLocalDate().minusYears(18);
        return view.referral()
                .person()
                .patient()
                .map(ReferredPerson.Patient::born)
                .filter(born -> born.isAfter(of18))
                .map(ignored -> Kind.CHILD.key())
                .orElse("");
    }

    private static ModelAndView page(ArrivalView view, AcceptForm form, FormErrors errors) {
        return new ModelAndView("inbox/accept")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("options", options(view))
                .addObject("kinds", kinds())
                .addObject("errors", errors);
    }

    private static List<Option> kinds() {
        var options = new ArrayList<Option>();
        for (var kind : List.of(Kind.CHILD, Kind.CARED_FOR, Kind.HOUSEHOLD)) {
            options.add(new Option(kind.key(), kind.label()));
        }
        options.add(new Option(AcceptForm.LEAVE, "Do not add the patient"));
        return options;
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
