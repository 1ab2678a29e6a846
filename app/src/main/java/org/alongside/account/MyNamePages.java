package org.alongside.account;

import org.alongside.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own name. */
@Controller
class MyNamePages {

    private static final int LONGEST = 200;

    private final Myself myself;
    private final ChangeName changeName;

    MyNamePages(Myself myself, ChangeName changeName) {
        this.myself = myself;
        this.changeName = changeName;
    }

    @GetMapping("/account/name")
    String form(Model model) {
        model.addAttribute("name", myself.standing().name());
        return "account/name";
    }

    @PostMapping("/account/name")
    String change(@RequestParam(defaultValue = "") String name, Model model, RedirectAttributes next) {
        var wanted = name.replaceAll("\\p{Cntrl}+", " ").strip();
        var errors = FormErrors.NONE
                .unless(!wanted.isEmpty(), "name", "Enter your full name")
                .unless(wanted.length() <= LONGEST, "name", "Use at most 200 characters");
        if (errors.any()) {
            model.addAttribute("name", name).addAttribute("errors", errors);
            return "account/name";
        }
        changeName.change(myself.standing(), wanted);
        next.addFlashAttribute("notice", "Your name has been changed.");
        return "redirect:/account";
    }
}
