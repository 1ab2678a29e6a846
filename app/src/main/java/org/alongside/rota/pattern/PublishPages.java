package org.alongside.rota.pattern;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.rota.Arranges;
import org.alongside.rota.WrittenDay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishing the patterns until a day: first what it will do, then doing it. */
@Controller
@RequestMapping("/rota/patterns/publish")
class PublishPages {

    private static final int USUAL_WEEKS = 4;

    private final Arranges arranges;
    private final PlanPatterns planPatterns;
    private final PublishPatterns publishPatterns;
    private final Clock clock;

    PublishPages(Arranges arranges, PlanPatterns planPatterns, PublishPatterns publishPatterns, Clock clock) {
        this.arranges = arranges;
        this.planPatterns = planPatterns;
        this.publishPatterns = publishPatterns;
        this.clock = clock;
    }

    @GetMapping
    String look(@RequestParam(defaultValue = "") String until, Model model) {
        arranges.demand();
        var typed = until.strip();
        var day = WrittenDay.read(typed);
        var wrong = !typed.isEmpty() && day.isEmpty();
        var last = day.orElse(today().plusWeeks(USUAL_WEEKS));
        var latest = today().plusWeeks(PlanPatterns.MOST_WEEKS);
        model.addAttribute("until", wrong ? typed : WrittenDay.write(last))
                .addAttribute(
                        "errors",
                        FormErrors.NONE
                                .unless(!wrong, "until", "Enter the last day, for example " + WrittenDay.write(last))
                                .unless(!last.isAfter(latest), "until", "Enter a day until " + Dates.day(latest)))
                .addAttribute("last", last)
                .addAttribute("publication", new Publication(planPatterns.until(last)));
        return "rota/pattern/publish";
    }

    @PostMapping
    String publish(@RequestParam LocalDate until, RedirectAttributes next) {
        var done = new Publication(publishPatterns.until(until));
        next.addFlashAttribute("notice", "Sessions published: " + done.toPublish() + ".");
        return "redirect:/rota/patterns/publish?until=" + until;
    }

    private LocalDate today() {
        return clock.instant().atZone(Dates.ZONE).toLocalDate();
    }
}
