package org.alongside.timelimit.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.timelimit.Answer;
import org.alongside.timelimit.TimeLimits;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.signoff.Signature;
import org.alongside.timelimit.signoff.Signatures;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of clocks, each explained, with dates to try without a case. */
@Controller
class TimeLimitPages {

    private static final int REVIEWED_AHEAD = 3;

    private final Catalogue catalogue = Catalogue.shipped();
    private final TimeLimits limits;
    private final Signatures signatures;
    private final Clock clock;

    TimeLimitPages(TimeLimits limits, Signatures signatures, Clock clock) {
        this.limits = limits;
        this.signatures = signatures;
        this.clock = clock;
    }

    @GetMapping("/time-limits")
    String list(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "false") boolean unsigned,
            Model model) {
        demandLooker();
        var signed = signatures.standing();
        var wanted = Choice.named(LawArea.class, area);
        var lines = catalogue.all().stream()
                .filter(limit -> wanted.map(limit.areas()::contains).orElse(true))
                .filter(limit -> !unsigned || !signed.containsKey(limit.newest().fingerprint()))
                .map(limit -> line(limit, signed))
                .toList();
        var shown = wanted.map(Choice::key).orElse("");
        model.addAttribute("view", new ListView(lines, shown, unsigned, Catalogue.notResearched()));
        return "timelimit/list";
    }

    private static ClockLine line(TimeLimit limit, Map<String, Signature> signed) {
        return new ClockLine(limit, signed.containsKey(limit.newest().fingerprint()));
    }

    /** Rules by the day on which somebody must look whether they still hold. */
    @GetMapping("/time-limits-review")
    String review(Model model) {
        demandLooker();
        var soon = today().plusMonths(REVIEWED_AHEAD);
        var byDay = catalogue.all().stream()
                .sorted(Comparator.comparing(TimeLimitPages::reviewBy))
                .collect(Collectors.partitioningBy(limit -> !reviewBy(limit).isAfter(soon)));
        model.addAttribute("soon", byDay.get(true))
                .addAttribute("later", byDay.get(false))
                .addAttribute("today", today());
        return "timelimit/review";
    }

    private static LocalDate reviewBy(TimeLimit limit) {
        return limit.newest().source().reviewBy();
    }

    @GetMapping("/time-limits/{name}")
    String one(@PathVariable String name, @RequestParam Map<String, String> typed, Model model) {
        demandLooker();
        var limit = catalogue.find(name).orElseThrow(NotFound::new);
        var form = new TryForm(limit, typed);
        var errors = form.sent() ? form.errors() : FormErrors.NONE;
        var tried = form.sent() && !errors.any()
                ? Optional.of(limits.compute(limit, form.known()))
                : Optional.<Answer>empty();
        model.addAttribute("errors", errors).addAttribute("view", view(limit, form, tried));
        return "timelimit/clock";
    }

    private ClockView view(TimeLimit limit, TryForm form, Optional<Answer> tried) {
        return new ClockView(
                limit,
                signatures.standing(),
                CurrentViewer.get().has(Role.SUPERVISOR),
                today(),
                catalogue.all().stream().collect(Collectors.toMap(TimeLimit::clock, TimeLimit::title)),
                form,
                tried.map(answer -> new Tried(answer, today())).orElse(null));
    }

    private LocalDate today() {
        return clock.instant().atZone(Dates.ZONE).toLocalDate();
    }

    private static void demandLooker() {
        if (!TimeLimitNavigation.mayLook(CurrentViewer.get())) {
            throw new NotFound();
        }
    }
}
