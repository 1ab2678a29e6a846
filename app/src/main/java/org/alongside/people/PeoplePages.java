package org.alongside.people;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The people somebody manages, by name. A name that is looked for stays in the session: it is nobody's business in an
 * address.
 */
@Controller
class PeoplePages {

    private static final String WORD = "people.word";

    private final FindPeople findPeople;

    PeoplePages(FindPeople findPeople) {
        this.findPeople = findPeople;
    }

    @GetMapping("/people")
    String list(
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        return page(model, "", left, after);
    }

    @PostMapping("/people/find")
    String find(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "false") boolean left,
            HttpSession session) {
        session.setAttribute(WORD, word.strip());
        var found = word.isBlank() ? "redirect:/people" : "redirect:/people/found";
        return left ? found + "?left=true" : found;
    }

    @GetMapping("/people/found")
    String found(
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(required = false) @Nullable UUID after,
            Model model,
            HttpSession session) {
        return page(
                model,
                Objects.requireNonNullElse(session.getAttribute(WORD), "").toString(),
                left,
                after);
    }

    private String page(Model model, String word, boolean left, @Nullable UUID after) {
        model.addAttribute("people", findPeople.find(word, left, after))
                .addAttribute("word", word)
                .addAttribute("left", left)
                .addAttribute("first", after == null);
        return "people/list";
    }
}
