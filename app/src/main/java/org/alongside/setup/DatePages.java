package org.alongside.setup;

import java.util.Objects;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;
import org.alongside.partnership.DatePartnership;
import org.alongside.partnership.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first and last day of a partnership. */
@Controller
@RequestMapping("/partnerships/{partnership}/dates")
class DatePages {

    private final Partnerships partnerships;
    private final DatePartnership datePartnership;

    DatePages(Partnerships partnerships, DatePartnership datePartnership) {
        this.partnerships = partnerships;
        this.datePartnership = datePartnership;
    }

    /** Both days as typed. */
    public record Days(DateParts started, DateParts ended) {
        public Days(@Nullable DateParts started, @Nullable DateParts ended) {
            this.started = Objects.requireNonNullElse(started, DateParts.EMPTY);
            this.ended = Objects.requireNonNullElse(ended, DateParts.EMPTY);
        }
    }

    @GetMapping
    String ask(@PathVariable UUID partnership, Model model) {
        var shaped = partnerships.shaped(partnership);
        var days = new Days(
                shaped.startedOn().map(DateParts::of).orElse(DateParts.EMPTY),
                shaped.endedOn().map(DateParts::of).orElse(DateParts.EMPTY));
        return page(partnership, days, model);
    }

    @PostMapping
    String save(@PathVariable UUID partnership, Days days, Model model) {
        partnerships.shaped(partnership);
        var errors = FormErrors.NONE
                .unless(days.started().date().isPresent(), "started", "Enter the first day, like 1 4 2027")
                .unless(
                        days.ended().isEmpty() || days.ended().date().isPresent(),
                        "ended",
                        "Enter the last day, like 31 3 2030, or leave it empty");
        if (!errors.any()) {
            var outcome = datePartnership.date(
                    partnership,
                    days.started().date().orElseThrow(),
                    days.ended().date());
            if (outcome instanceof DatePartnership.Dated) {
                return "redirect:/partnerships/" + partnership + "/setup";
            }
            errors = errors.with("ended", "The last day comes before the first");
        }
        model.addAttribute("errors", errors);
        return page(partnership, days, model);
    }

    private String page(UUID partnership, Days days, Model model) {
        model.addAttribute("partnership", partnerships.shaped(partnership));
        model.addAttribute("started", days.started());
        model.addAttribute("ended", days.ended());
        return "setup/dates";
    }
}
