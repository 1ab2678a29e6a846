package org.alongside.referral.decide;

import java.util.Arrays;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.part.SummaryRow;
import org.alongside.referral.triage.Overtaken;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answer to whoever decides second: who did what and when, and what they had typed themselves. */
final class Late {

    private Late() {}

    /** A form that its own sender sent twice leads to what was done. */
    static ModelAndView page(UUID referral, Overtaken overtaken, RedirectAttributes next, SummaryRow... typed) {
        var path = "/inbox/" + referral;
        if (overtaken.own()) {
            return Answer.done(next, path, overtaken.words() + ".");
        }
        return new ModelAndView("inbox/late", HttpStatus.CONFLICT)
                .addObject("what", overtaken.words())
                .addObject("href", overtaken.withdrawn() ? "/inbox" : path)
                .addObject(
                        "typed",
                        Arrays.stream(typed)
                                .filter(row -> !row.value().isBlank())
                                .toList());
    }
}
