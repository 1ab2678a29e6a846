package org.alongside.pathway;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.alongside.design.Change;
import org.alongside.modelfile.PathwayForm;
import org.alongside.modelfile.Schema;
import org.alongside.page.FormErrors;
import org.alongside.partnership.ChangePathway;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.ServiceModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing a pathway by a form of its settings. */
@Controller
class PathwayFormPages {

    private static final String FORM = "/partnerships/{id}/pathway/change";

    private final Partnerships partnerships;
    private final ChangePathway changePathway;

    PathwayFormPages(Partnerships partnerships, ChangePathway changePathway) {
        this.partnerships = partnerships;
        this.changePathway = changePathway;
    }

    @GetMapping(FORM)
    String form(@PathVariable UUID id, Model model) {
        var partnership = partnerships.shaped(id);
        var form = partnership.design().map(PathwayForm::of).orElse(PathwayForm.EMPTY);
        return page(model, partnership, partnership.version(), form);
    }

    @PostMapping(FORM)
    String change(
            @PathVariable UUID id,
            @RequestParam int base,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next) {
        var partnership = partnerships.shaped(id);
        var form = new PathwayForm(typed);
        var key = partnership.design().map(ServiceModel::key).orElse(partnership.key());
        return switch (form.read(key, Math.max(1, base))) {
            case PathwayForm.Wrong wrong -> {
                var errors = FormErrors.NONE;
                for (var one : wrong.messages().entrySet()) {
                    errors = errors.with(one.getKey(), one.getValue());
                }
                yield wrong(model, partnership, base, form, errors);
            }
            case PathwayForm.Read read
            when partnership.isDesigned(base, read.model()) ->
                wrong(
                        model,
                        partnership,
                        base,
                        form,
                        FormErrors.of("title", "This is the version in force: change something first"));
            case PathwayForm.Read read ->
                switch (changePathway.change(id, base, read.model())) {
                    case ChangePathway.Changed changed -> {
                        next.addFlashAttribute("notice", "Version " + changed.version() + " is in force.");
                        yield "redirect:" + partnership.path("pathway/versions");
                    }
                    case ChangePathway.ChangedMeanwhile ignored -> {
                        answer.setStatus(HttpServletResponse.SC_CONFLICT);
                        yield meanwhile(model, partnerships.shaped(id), form, read.model());
                    }
                };
        };
    }

    private static String wrong(Model model, Partnership partnership, int base, PathwayForm form, FormErrors errors) {
        model.addAttribute("errors", errors);
        return page(model, partnership, base, form);
    }

    /** What was chosen stays; saving again puts it into force after the version that came meanwhile. */
    private static String meanwhile(Model model, Partnership now, PathwayForm form, ServiceModel design) {
        model.addAttribute(
                "changes", now.design().map(one -> Change.between(one, design)).orElse(List.of()));
        model.addAttribute("meanwhile", true);
        return page(model, now, now.version(), form);
    }

    private static String page(Model model, Partnership partnership, int base, PathwayForm form) {
        model.addAttribute("partnership", partnership);
        model.addAttribute("base", base);
        model.addAttribute("form", form);
        model.addAttribute("groups", Schema.groups());
        return "pathway/form";
    }
}
