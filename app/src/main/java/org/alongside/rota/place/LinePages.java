package org.alongside.rota.place;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Agencies;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.alongside.part.Option;
import org.alongside.rota.Arranges;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The telephone lines: list, add, end. */
@Controller
@RequestMapping(LinePages.PATH)
class LinePages {

    static final String PATH = "/rota/lines";

    private final Arranges arranges;
    private final Lines lines;
    private final AddLine addLine;
    private final EndLine endLine;
    private final Agencies agencies;

    LinePages(Arranges arranges, Lines lines, AddLine addLine, EndLine endLine, Agencies agencies) {
        this.arranges = arranges;
        this.lines = lines;
        this.addLine = addLine;
        this.endLine = endLine;
        this.agencies = agencies;
    }

    @GetMapping
    String list(Model model) {
        arranges.demand();
        return show(new LineForm(CurrentViewer.member().agency().toString(), "", ""), FormErrors.NONE, model);
    }

    @PostMapping
    String add(LineForm form, Model model, RedirectAttributes next) {
        arranges.demand();
        var errors = form.errors();
        if (errors.any()) {
            return show(form, errors, model);
        }
        var agency = Ids.read(form.agency()).orElseThrow();
        return switch (addLine.add(agency, form.name(), form.number())) {
            case AddLine.Added ignored -> {
                next.addFlashAttribute("notice", form.name() + " added.");
                yield "redirect:" + PATH;
            }
            case AddLine.NameTaken ignored ->
                show(form, FormErrors.of("name", "There is a line of this name. Choose another"), model);
        };
    }

    @GetMapping("/{id}/end")
    String ask(@PathVariable UUID id, Model model) {
        var line = lines.find(id).orElseThrow(NotFound::new);
        arranges.demand(line.agency());
        model.addAttribute(
                "confirm",
                new Confirm(
                        "End a line",
                        "End " + line.name() + "?",
                        line.agencyName(),
                        "No more sessions can be held on it. What happened stays.",
                        "End line",
                        line.path() + "/end",
                        PATH,
                        Map.of()));
        return "page/confirm";
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes next) {
        return endLine.end(id)
                ? Answer.done(next, PATH, "Line ended.")
                : Answer.overtaken("Sessions are still to come on this line. Cancel them first.", PATH);
    }

    private String show(LineForm form, FormErrors errors, Model model) {
        var viewer = CurrentViewer.member();
        List<Option> own = agencies.of(viewer.partnership()).stream()
                .filter(agency ->
                        Arranges.may(viewer, agency.id()) && agency.kind().equals("advice_agency"))
                .map(agency -> new Option(agency.id().toString(), agency.name()))
                .toList();
        model.addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute("agencies", own)
                .addAttribute("lines", lines.all());
        return "rota/place/lines";
    }
}
