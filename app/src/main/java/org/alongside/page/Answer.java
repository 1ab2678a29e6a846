package org.alongside.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a page answers a form, whatever the form was about. */
public final class Answer {

    private Answer() {}

    /** It is done: on to the next page, which says so in a green banner. */
    public static ModelAndView done(RedirectAttributes next, String where, String notice) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + where);
    }

    /** Somebody was quicker: 409, with what they did in a sentence and the way to what stands now. */
    public static ModelAndView overtaken(String what, String href) {
        return new ModelAndView("page/overtaken", HttpStatus.CONFLICT)
                .addObject("what", what)
                .addObject("href", href);
    }
}
