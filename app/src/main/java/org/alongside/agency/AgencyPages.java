package org.alongside.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.AddAgency;
import org.alongside.access.AddTeam;
import org.alongside.kernel.Choice;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.alongside.part.Option;
import org.alongside.secondfactor.DemandSecondStep;
import org.alongside.servicemodel.ServiceModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agencies somebody runs: adding and ending them, and adding teams. */
@Controller
class AgencyPages {

    private final AgenciesOfViewer agencies;
    private final AddAgency addAgency;
    private final AddTeam addTeam;
    private final EndAgency endAgency;
    private final DemandSecondStep demandSecondStep;

    AgencyPages(
            AgenciesOfViewer agencies,
            AddAgency addAgency,
            AddTeam addTeam,
            EndAgency endAgency,
            DemandSecondStep demandSecondStep) {
        this.agencies = agencies;
        this.addAgency = addAgency;
        this.addTeam = addTeam;
        this.endAgency = endAgency;
        this.demandSecondStep = demandSecondStep;
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
        var form = new Form(partnership, name, kind);
        var errors = NamePages.checked(name)
                .unless(Choice.named(ServiceModel.Kind.class, kind).isPresent(), "kind", "Choose what it is");
        if (errors.any()) {
            return addPage(form, errors);
        }
        return switch (addAgency.add(partnership, name, kind)) {
            case AddAgency.Added added -> Answer.done(next, "/people/agencies/" + added.agency(), "Agency added.");
            case AddAgency.NotAllowed ignored -> throw new NotFound();
            case AddAgency.NameTaken ignored -> addPage(form, FormErrors.of("name", NamePages.TAKEN));
        };
    }

    @GetMapping("/people/agencies/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, "", FormErrors.NONE);
    }

    @PostMapping("/people/agencies/{id}/teams")
    ModelAndView addTeam(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, RedirectAttributes next) {
        var agency = agencies.page(id).agency();
        var errors = NamePages.checked(name);
        if (errors.any()) {
            return page(id, name, errors);
        }
        return switch (addTeam.add(id, agency.partnership(), name)) {
            case AddTeam.Added ignored -> Answer.done(next, "/people/agencies/" + id, "Team added.");
            case AddTeam.NotAllowed ignored -> throw new NotFound();
            case AddTeam.NameTaken ignored -> page(id, name, FormErrors.of("name", NamePages.TAKEN));
        };
    }

    @GetMapping("/people/agencies/{id}/end")
    String ending(@PathVariable UUID id, Model model) {
        var page = agencies.page(id);
        if (!page.endable()) {
            throw new NotFound();
        }
        var agency = page.agency();
        var here = "/people/agencies/" + id;
        model.addAttribute(
                "confirm",
                new Confirm(
                        "The agency leaves",
                        agency.name() + " leaves?",
                        agency.partnershipName(),
                        "Its " + agency.people() + " people lose access here at once. This cannot be undone. What they"
                                + " did stays.",
                        "The agency leaves",
                        here + "/end",
                        here,
                        Map.of()));
        return "page/confirm";
    }

    @PostMapping("/people/agencies/{id}/end")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes next) {
        return switch (endAgency.end(id)) {
            case EndAgency.Done ignored ->
                Answer.done(next, "/people/agencies", "The agency has left the partnership.");
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

    private ModelAndView addPage(Form form, FormErrors errors) {
        return new ModelAndView("agency/add")
                .addObject("partnerships", partnerships())
                .addObject(
                        "kinds",
                        Arrays.stream(ServiceModel.Kind.values())
                                .map(AgencyPages::option)
                                .toList())
                .addObject("partnership", form.partnership().toString())
                .addObject("name", form.name())
                .addObject("kind", form.kind())
                .addObject("errors", errors);
    }

    private static Option option(ServiceModel.Kind kind) {
        return new Option(kind.key(), kind.label());
    }

    private ModelAndView page(UUID id, String name, FormErrors errors) {
        return new ModelAndView("agency/agency")
                .addObject("page", agencies.page(id))
                .addObject("secondStep", demandSecondStep.isDemanded(id))
                .addObject("name", name)
                .addObject("errors", errors);
    }
}
