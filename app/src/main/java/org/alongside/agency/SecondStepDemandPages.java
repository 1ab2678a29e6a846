package org.alongside.agency;

import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.secondfactor.DemandSecondStep;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether an agency demands a second step of its people. */
@Controller
@RequestMapping("/people/agencies/{id}/second-step-demand")
class SecondStepDemandPages {

    private final AgenciesOfViewer agencies;
    private final DemandSecondStep demandSecondStep;

    SecondStepDemandPages(AgenciesOfViewer agencies, DemandSecondStep demandSecondStep) {
        this.agencies = agencies;
        this.demandSecondStep = demandSecondStep;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("agency", agencies.page(id).agency());
        model.addAttribute("demanded", demandSecondStep.isDemanded(id));
        return "agency/secondStep";
    }

    @PostMapping
    ModelAndView save(@PathVariable UUID id, @RequestParam boolean demanded, RedirectAttributes next) {
        demandSecondStep.demand(id, agencies.page(id).agency().partnership(), demanded);
        var notice =
                demanded ? "Everybody here needs a second step." : "Supervisors and administrators need a second step.";
        return Answer.done(next, "/people/agencies/" + id, notice);
    }
}
