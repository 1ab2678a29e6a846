package org.alongside.agency;

import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The name of an agency or a team, and changing it. */
@Controller
@RequestMapping("/people/{units:agencies|teams}/{id}/name")
class NamePages {

    static final String TAKEN = "There is one of this name already";

    private final AgenciesOfViewer agencies;
    private final Rename rename;

    NamePages(AgenciesOfViewer agencies, Rename rename) {
        this.agencies = agencies;
        this.rename = rename;
    }

    @GetMapping
    ModelAndView name(@PathVariable String units, @PathVariable UUID id) {
        var now = agencies.named(unit(units), id).name();
        return page(unit(units).page(id), now, now, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView rename(
            @PathVariable String units,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes next) {
        var errors = checked(name);
        var back = unit(units).page(id);
        if (errors.any()) {
            return page(back, was, name, errors);
        }
        return switch (rename.rename(unit(units), id, was, name)) {
            case Rename.Renamed ignored -> Answer.done(next, back, "Name changed.");
            case Rename.NameTaken ignored -> page(back, was, name, FormErrors.of("name", TAKEN));
            case Rename.Overtaken now -> Answer.overtaken("It has been renamed “" + now.name() + "” meanwhile.", back);
            case Rename.NotAllowed ignored -> throw new NotFound();
        };
    }

    static FormErrors checked(String name) {
        return FormErrors.NONE
                .unless(!name.isBlank(), "name", "Enter a name")
                .unless(name.strip().length() <= 200, "name", "Use at most 200 characters");
    }

    private static Named.Unit unit(String units) {
        return units.equals("agencies") ? Named.Unit.AGENCY : Named.Unit.TEAM;
    }

    private static ModelAndView page(String back, String was, String name, FormErrors errors) {
        return new ModelAndView("agency/name")
                .addObject("back", back)
                .addObject("was", was)
                .addObject("name", name)
                .addObject("errors", errors);
    }
}
