package org.alongside.agency;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.access.AddAgency;
import org.alongside.access.AddTeam;
import org.alongside.authority.Authority;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.viewer.CurrentViewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agencies somebody runs: adding, renaming and ending them, and adding teams. */
@Controller
class AgencyPages {

    static final String TAKEN = "There is one of this name already";

    private final AgenciesOfViewer agencies;
    private final AddAgency addAgency;
    private final AddTeam addTeam;
    private final RenameAgency renameAgency;
    private final EndAgency endAgency;

    AgencyPages(
            AgenciesOfViewer agencies,
            AddAgency addAgency,
            AddTeam addTeam,
            RenameAgency renameAgency,
            EndAgency endAgency) {
        this.agencies = agencies;
        this.addAgency = addAgency;
        this.addTeam = addTeam;
        this.renameAgency = renameAgency;
        this.endAgency = endAgency;
    }

    @GetMapping("/people/agencies")
    String list(Model model) {
        var partnerships = agencies.partnerships();
        model.addAttribute("agencies", agencies.list())
                .addAttribute("addable", !partnerships.isEmpty())
                .addAttribute("several", partnerships.size() > 1);
        return "agency/list";
    }

    /** What was typed. */
    private record Form(UUID partnership, String name, String kind) {}

    @GetMapping("/people/agencies/add")
    ModelAndView add() {
        var first = partnerships().getFirst();
        return addPage(new Form(UUID.fromString(first.value()), "", ""), FormErrors.NONE);
    }

    @PostMapping("/people/agencies/add")
    ModelAndView add(
            @RequestParam UUID partnership,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            RedirectAttributes next) {
        if (!Authority.runsPartnership(CurrentViewer.get(), partnership)) {
            throw new NotFound();
        }
        var form = new Form(partnership, name, kind);
        var errors = checked(name).unless(Kind.of(kind) != null, "kind", "Choose what it is");
        if (errors.any()) {
            return addPage(form, errors);
        }
        return switch (addAgency.add(partnership, name, kind)) {
            case AddAgency.Added added -> done(next, "/people/agencies/" + added.agency(), "Agency added.");
            case AddAgency.NameTaken ignored -> addPage(form, FormErrors.of("name", TAKEN));
        };
    }

    @GetMapping("/people/agencies/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, "", FormErrors.NONE);
    }

    @PostMapping("/people/agencies/{id}/teams")
    ModelAndView addTeam(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, RedirectAttributes next) {
        var agency = agencies.page(id).agency();
        var errors = checked(name);
        if (errors.any()) {
            return page(id, name, errors);
        }
        return switch (addTeam.add(id, agency.partnership(), name)) {
            case AddTeam.Added ignored -> done(next, "/people/agencies/" + id, "Team added.");
            case AddTeam.NameTaken ignored -> page(id, name, FormErrors.of("name", TAKEN));
        };
    }

    @GetMapping("/people/agencies/{id}/name")
    ModelAndView name(@PathVariable UUID id) {
        var agency = agencies.page(id).agency();
        return namePage(id, agency.name(), agency.name(), FormErrors.NONE);
    }

    @PostMapping("/people/agencies/{id}/name")
    ModelAndView rename(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes next) {
        var errors = checked(name);
        if (errors.any()) {
            return namePage(id, was, name, errors);
        }
        return switch (renameAgency.rename(id, was, name)) {
            case RenameAgency.Renamed ignored -> done(next, "/people/agencies/" + id, "Name changed.");
            case RenameAgency.NameTaken ignored -> namePage(id, was, name, FormErrors.of("name", TAKEN));
            case RenameAgency.Overtaken overtaken -> overtaken(overtaken.name(), "/people/agencies/" + id);
            case RenameAgency.NotAllowed ignored -> throw new NotFound();
        };
    }

    @GetMapping("/people/agencies/{id}/end")
    String ending(@PathVariable UUID id, Model model) {
        var page = agencies.page(id);
        if (!page.endable()) {
            throw new NotFound();
        }
        model.addAttribute("agency", page.agency());
        return "agency/end";
    }

    @PostMapping("/people/agencies/{id}/end")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes next) {
        return switch (endAgency.end(id)) {
            case EndAgency.Done ignored -> done(next, "/people/agencies", "The agency has left the partnership.");
            case EndAgency.NotAllowed ignored -> throw new NotFound();
        };
    }

    private List<Option> partnerships() {
        var partnerships = agencies.partnerships();
        if (partnerships.isEmpty()) {
            throw new NotFound();
        }
        return partnerships;
    }

    static FormErrors checked(String name) {
        return FormErrors.NONE
                .unless(!name.isBlank(), "name", "Enter a name")
                .unless(name.strip().length() <= 200, "name", "Use at most 200 characters");
    }

    private ModelAndView addPage(Form form, FormErrors errors) {
        return new ModelAndView("agency/add")
                .addObject("partnerships", partnerships())
                .addObject(
                        "kinds",
                        Arrays.stream(Kind.values()).map(AgencyPages::option).toList())
                .addObject("partnership", form.partnership().toString())
                .addObject("name", form.name())
                .addObject("kind", form.kind())
                .addObject("errors", errors);
    }

    private static Option option(Kind kind) {
        return new Option(kind.key(), kind.title());
    }

    private ModelAndView page(UUID id, String name, FormErrors errors) {
        return new ModelAndView("agency/agency")
                .addObject("page", agencies.page(id))
                .addObject("name", name)
                .addObject("errors", errors);
    }

    private static ModelAndView namePage(UUID id, String was, String name, FormErrors errors) {
        return new ModelAndView("agency/name")
                .addObject("back", "/people/agencies/" + id)
                .addObject("was", was)
                .addObject("name", name)
                .addObject("errors", errors);
    }

    static ModelAndView overtaken(String name, String href) {
        return new ModelAndView("agency/overtaken", HttpStatus.CONFLICT)
                .addObject("name", name)
                .addObject("href", href);
    }

    static ModelAndView done(RedirectAttributes next, String where, String notice) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + where);
    }
}
