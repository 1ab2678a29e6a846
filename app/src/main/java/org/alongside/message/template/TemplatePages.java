package org.alongside.message.template;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Agencies;
import org.alongside.message.text.Labels;
import org.alongside.message.text.Mistake;
import org.alongside.message.text.Template;
import org.alongside.message.text.Templates;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of a partnership's messages: read, tried with sample fields, changed, and looked up in older versions. */
@Controller
class TemplatePages {

    private static final String ALL = "/partnerships/{id}/messages";
    private static final String ONE = ALL + "/{name}";

    private final Partnerships partnerships;
    private final Agencies agencies;
    private final WordingTable table;
    private final Wordings wordings;
    private final ChangeTemplate changeTemplate;
    private final TransactionTemplate transaction;

    TemplatePages(
            Partnerships partnerships,
            Agencies agencies,
            WordingTable table,
            Wordings wordings,
            ChangeTemplate changeTemplate,
            TransactionTemplate transaction) {
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.table = table;
        this.wordings = wordings;
        this.changeTemplate = changeTemplate;
        this.transaction = transaction;
    }

    @GetMapping(ALL)
    String list(@PathVariable UUID id, Model model) {
        var partnership = partnerships.shaped(id);
        var numbers = Objects.requireNonNull(transaction.execute(ignored -> table.numbers(id)));
        model.addAttribute("partnership", partnership)
                .addAttribute("templates", Templates.all())
                .addAttribute("numbers", numbers);
        return "message/templates";
    }

    @GetMapping(ONE)
    String one(@PathVariable UUID id, @PathVariable String name, Model model) {
        var partnership = partnerships.shaped(id);
        var template = template(name);
        return transaction.execute(ignored -> {
            var base = table.newest(id, name).map(WordingVersion::number).orElse(0);
            return page(partnership, template, TemplateForm.of(base, wordings.inForce(id, template)), model);
        });
    }

    @PostMapping(ONE)
    String change(
            @PathVariable UUID id,
            @PathVariable String name,
            @RequestParam(defaultValue = "save") String press,
            TemplateForm form,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next) {
        var partnership = partnerships.shaped(id);
        var template = template(name);
        if (press.equals("preview")) {
            return preview(partnership, template, form, model);
        }
        return switch (changeTemplate.change(id, template, form.base(), form.wording(template.shipped()))) {
            case ChangeTemplate.Changed changed -> done(partnership, name, "Version " + changed.version(), next);
            case ChangeTemplate.Same ignored -> done(partnership, name, "Nothing was changed: this", next);
            case ChangeTemplate.Wrong wrong -> {
                model.addAttribute("errors", errors(wrong.mistakes()));
                yield page(partnership, template, form, model);
            }
            case ChangeTemplate.ChangedMeanwhile ignored -> meanwhile(partnership, template, form, model, answer);
        };
    }

    @GetMapping(ONE + "/versions")
    String versions(@PathVariable UUID id, @PathVariable String name, Model model) {
        var partnership = partnerships.shaped(id);
        model.addAttribute("partnership", partnership)
                .addAttribute("template", template(name))
                .addAttribute("labels", labels(partnership));
        transaction.executeWithoutResult(ignored -> model.addAttribute("versions", table.all(id, name)));
        return "message/versions";
    }

    private String preview(Partnership partnership, Template template, TemplateForm form, Model model) {
        var wording = form.wording(template.shipped());
        var mistakes = org.alongside.message.text.WordingCheck.of(template, wording, labels(partnership));
        if (mistakes.isEmpty()) {
            model.addAttribute("previews", Preview.of(template, wording, labels(partnership)));
        } else {
            model.addAttribute("errors", errors(mistakes));
        }
        return page(partnership, template, form, model);
    }

    /** What was typed stays; saving again puts it into force after the version that came meanwhile. */
    private String meanwhile(
            Partnership partnership, Template template, TemplateForm form, Model model, HttpServletResponse answer) {
        answer.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("meanwhile", true);
        return transaction.execute(ignored -> {
            var now = table.newest(partnership.id(), template.name());
            var base = now.map(WordingVersion::number).orElse(0);
            return page(partnership, template, TemplateForm.of(base, form.wording(template.shipped())), model);
        });
    }

    private static String done(Partnership partnership, String name, String what, RedirectAttributes next) {
        next.addFlashAttribute("notice", what + " is in force.");
        return "redirect:" + partnership.path("messages/" + name);
    }

    private String page(Partnership partnership, Template template, TemplateForm form, Model model) {
        model.addAttribute("partnership", partnership)
                .addAttribute("template", template)
                .addAttribute("labels", labels(partnership))
                .addAttribute("form", form);
        return "message/template";
    }

    private Labels labels(Partnership partnership) {
        return Labels.of(partnership, agencies.of(partnership.id()));
    }

    private static Template template(String name) {
        return Templates.find(name).orElseThrow(NotFound::new);
    }

    private static FormErrors errors(Map<String, List<Mistake>> mistakes) {
        var errors = FormErrors.NONE;
        for (var field : mistakes.entrySet()) {
            var words = field.getValue().stream().map(Mistake::toString).collect(joining("; "));
            errors = errors.with(field.getKey(), TemplateForm.label(field.getKey()) + ", " + words);
        }
        return errors;
    }
}
