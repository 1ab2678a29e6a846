package org.alongside.referral.decide;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.Consents;
import org.alongside.consent.Part;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.referral.feedback.News;
import org.alongside.referral.feedback.ReportBack;
import org.alongside.referral.inbox.ArrivalView;
import org.alongside.referral.inbox.OpenArrival;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Telling the referrer how it goes; the page says what they may read. */
@Controller
class ReportPages {

    private final OpenArrival openArrival;
    private final ReportBack reportBack;
    private final Consents consents;

    ReportPages(OpenArrival openArrival, ReportBack reportBack, Consents consents) {
        this.openArrival = openArrival;
        this.reportBack = reportBack;
        this.consents = consents;
    }

    @GetMapping("/inbox/{id}/report")
    ModelAndView form(@PathVariable UUID id) {
        return page(openArrival.open(id), FormErrors.NONE);
    }

    @PostMapping("/inbox/{id}/report")
    ModelAndView report(@PathVariable UUID id, @RequestParam(defaultValue = "") String news, RedirectAttributes next) {
        var chosen = News.named(news);
        if (chosen.isEmpty()) {
            return page(openArrival.open(id), FormErrors.of("news", "Choose what happened"));
        }
        return switch (reportBack.report(id, chosen.get())) {
            case ReportBack.Reported ignored -> Answer.done(next, "/inbox/" + id, "Told.");
            case ReportBack.ReportedAlready ignored -> Answer.done(next, "/inbox/" + id, "Told before.");
            case ReportBack.NotAccepted ignored -> throw new NotFound();
        };
    }

    private ModelAndView page(ArrivalView view, FormErrors errors) {
        if (!view.reports()) {
            throw new NotFound();
        }
        return new ModelAndView("inbox/report")
                .addObject("view", view)
                .addObject("heard", heard(view))
                .addObject(
                        "options",
                        News.all().stream()
                                .map(one -> new Option(one.key(), one.words()))
                                .toList())
                .addObject("errors", errors);
    }

    /** The parts that the referrer may read at this moment. */
    private List<Part> heard(ArrivalView view) {
        var partner = view.referral().from().agency().orElseThrow();
        var client = view.leg().client().orElse(null);
        return Arrays.stream(Part.values())
                .filter(part -> consents.covers(view.id(), client, ConsentPurpose.FEEDBACK, partner, part))
                .toList();
    }
}
