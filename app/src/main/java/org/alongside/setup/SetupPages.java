package org.alongside.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.modelfile.Models;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.part.Step;
import org.alongside.partnership.Partnerships;
import org.alongside.partnership.StartPartnership;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Starts a partnership and lists what is left to do. Every step is saved as it is done, so one can leave and come back.
 */
@Controller
class SetupPages {

    private final Partnerships partnerships;
    private final StartPartnership startPartnership;
    private final Preparation preparation;
    private final Supplier<UUID> ids;

    SetupPages(
            Partnerships partnerships, StartPartnership startPartnership, Preparation preparation, Supplier<UUID> ids) {
        this.partnerships = partnerships;
        this.startPartnership = startPartnership;
        this.preparation = preparation;
        this.ids = ids;
    }

    @GetMapping("/partnerships/start")
    String ask(Model model) {
        return form(new StartForm(ids.get(), "", ""), model);
    }

    @PostMapping("/partnerships/start")
    String start(StartForm form, Model model) {
        administratorOnly();
        var errors = form.errors();
        if (errors.any()) {
            model.addAttribute("errors", errors);
            return form(form, model);
        }
        return switch (startPartnership.start(form.id(), form.name(), form.chosen())) {
            case StartPartnership.Started started -> "redirect:/partnerships/" + started.partnership() + "/setup";
            case StartPartnership.NotAllowed ignored -> throw new NotFound();
            case StartPartnership.NameTaken ignored -> {
                model.addAttribute("errors", FormErrors.of("name", "Another partnership has this name"));
                yield form(form, model);
            }
        };
    }

    @GetMapping("/partnerships/{partnership}/setup")
    String tasks(@PathVariable UUID partnership, Model model) {
        var shaped = partnerships.shaped(partnership);
        var steps = preparation.of(shaped);
        model.addAttribute("partnership", shaped);
        model.addAttribute("steps", steps);
        model.addAttribute("done", (int) steps.stream().filter(Step::done).count());
        return "setup/tasks";
    }

    private String form(StartForm form, Model model) {
        administratorOnly();
        model.addAttribute("form", form);
        model.addAttribute("models", models());
        return "setup/start";
    }

    private static List<Option> models() {
        var models = new ArrayList<Option>();
        for (var model : Models.shipped()) {
            models.add(new Option(
                    model.key(),
                    model.title(),
                    model.place().summary() + ", " + model.delivery().way().title() + ", " + model.fundingSummary()));
        }
        models.add(new Option(StartForm.NOTHING, "Nothing", "Write the pathway yourself"));
        return models;
    }

    private static void administratorOnly() {
        if (!CurrentViewer.get().has(Role.SYSTEM_ADMINISTRATOR)) {
            throw new NotFound();
        }
    }
}
