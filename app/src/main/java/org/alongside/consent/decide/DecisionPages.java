package org.alongside.consent.decide;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.access.Agencies;
import org.alongside.consent.ByWhom;
import org.alongside.consent.Decision;
import org.alongside.consent.How;
import org.alongside.consent.Part;
import org.alongside.consent.RecordConsent;
import org.alongside.kernel.Choice;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.DateParts;
import org.alongside.part.Option;
import org.alongside.partnership.Partnerships;
import org.alongside.partnership.WordingVersion;
import org.alongside.viewer.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording what a client decided about one purpose, or renewing it; the words it is asked in stand beside it. */
@Controller
class DecisionPages {

    /** One agency's practice, which many follow. */
    private static final int USUAL_MONTHS = 6;

    private final ReadConsents readConsents;
    private final RecordConsent recordConsent;
    private final Agencies agencies;
    private final Partnerships partnerships;
    private final Clock clock;
    private final Supplier<UUID> ids;

    DecisionPages(
            ReadConsents readConsents,
            RecordConsent recordConsent,
            Agencies agencies,
            Partnerships partnerships,
            Clock clock,
            Supplier<UUID> ids) {
        this.readConsents = readConsents;
        this.recordConsent = recordConsent;
        this.agencies = agencies;
        this.partnerships = partnerships;
        this.clock = clock;
        this.ids = ids;
    }

    @GetMapping("/clients/{client}/consents/record/{key}")
    ModelAndView form(
            @PathVariable UUID client,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable UUID renew,
            @RequestParam(required = false) @Nullable UUID end) {
        var view = readConsents.demand(client);
        var form = view.decision(renew)
                .map(before -> like("yes", before))
                .or(() -> view.decision(end).map(before -> like("no", before)))
                .orElseGet(() -> form("", "", List.of()));
        return page(view, purpose(key), form, FormErrors.NONE);
    }

    @PostMapping("/clients/{client}/consents/record/{key}")
    ModelAndView record(
            @PathVariable UUID client, @PathVariable String key, DecisionForm form, RedirectAttributes next) {
        var view = readConsents.demand(client);
        var purpose = purpose(key);
        var known = partners().stream().map(Agencies.Agency::id).collect(Collectors.toSet());
        var errors = form.errors(purpose, readConsents.today(), known);
        if (errors.any()) {
            return page(view, purpose, form, errors);
        }
        var member = CurrentViewer.member();
        recordConsent.record(
                Objects.requireNonNullElseGet(form.id(), ids),
                member.partnership(),
                member.agency(),
                form.decision(purpose, view.client().id(), clock.instant()));
        return Answer.done(next, view.path(), form.yes() ? "Consent recorded." : "Refusal recorded.");
    }

    private DecisionForm like(String given, Decision before) {
        return form(
                given,
                before.toId().map(UUID::toString).orElse(""),
                before.parts().stream().map(Choice::key).toList());
    }

    private DecisionForm form(String given, String to, List<String> parts) {
        var today = readConsents.today();
        return new DecisionForm(
                ids.get(),
                given,
                "",
                to,
                parts,
                ByWhom.PERSON.key(),
                "",
                "",
                "",
                DateParts.of(today),
                DateParts.of(today.plusMonths(USUAL_MONTHS)));
    }

    private static ConsentPurpose purpose(String key) {
        return ReadConsents.purpose(key).orElseThrow(NotFound::new);
    }

    private List<Agencies.Agency> partners() {
        return agencies.of(CurrentViewer.member().partnership());
    }

    private ModelAndView page(ConsentsView view, ConsentPurpose purpose, DecisionForm form, FormErrors errors) {
        return new ModelAndView("consent/record")
                .addObject("view", view)
                .addObject("purpose", purpose)
                .addObject("form", form)
                .addObject("wording", wording(purpose))
                .addObject(
                        "agencies",
                        partners().stream()
                                .map(one -> new Option(one.id().toString(), one.name()))
                                .toList())
                .addObject("parts", options(Arrays.asList(Part.values())))
                .addObject("who", options(Arrays.asList(ByWhom.values())))
                .addObject("how", options(Arrays.asList(How.values())))
                .addObject("errors", errors);
    }

    /** The words in force in the viewer's partnership; empty where it has none. */
    private String wording(ConsentPurpose purpose) {
        return partnerships.wordings(CurrentViewer.member().partnership()).stream()
                .filter(one -> one.purpose() == purpose)
                .findFirst()
                .map(WordingVersion::words)
                .orElse("");
    }

    private static List<Option> options(Collection<? extends Choice> values) {
        return values.stream().map(one -> new Option(one.key(), one.label())).toList();
    }
}
