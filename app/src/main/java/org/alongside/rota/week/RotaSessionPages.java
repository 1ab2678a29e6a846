package org.alongside.rota.week;

import java.util.Arrays;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.rota.Arranges;
import org.alongside.rota.CancelReason;
import org.alongside.rota.CancelSession;
import org.alongside.rota.Rota;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One session, and cancelling it with a reason. */
@Controller
class RotaSessionPages {

    private final Arranges arranges;
    private final Rota rota;
    private final CancelSession cancelSession;

    RotaSessionPages(Arranges arranges, Rota rota, CancelSession cancelSession) {
        this.arranges = arranges;
        this.rota = rota;
        this.cancelSession = cancelSession;
    }

    @GetMapping("/rota/sessions/{id}")
    String session(@PathVariable UUID id, Model model) {
        arranges.demandLook();
        var session = rota.find(id).orElseThrow(NotFound::new);
        model.addAttribute("session", session)
                .addAttribute("arranges", Arranges.may(CurrentViewer.get(), session.agency()));
        return "rota/week/session";
    }

    @GetMapping("/rota/sessions/{id}/cancel")
    String ask(@PathVariable UUID id, Model model) {
        arranges.demand();
        var session = rota.find(id).orElseThrow(NotFound::new);
        arranges.demand(session.agency());
        model.addAttribute("session", session)
                .addAttribute(
                        "reasons",
                        Arrays.stream(CancelReason.values())
                                .map(one -> new Option(one.key(), one.label()))
                                .toList());
        return "rota/week/cancel";
    }

    @PostMapping("/rota/sessions/{id}/cancel")
    ModelAndView cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next) {
        var chosen = Choice.named(CancelReason.class, reason);
        if (chosen.isEmpty()) {
            model.addAttribute("errors", FormErrors.of("reason", "Choose why it does not take place"));
            return new ModelAndView(ask(id, model), model.asMap());
        }
        return switch (cancelSession.cancel(id, chosen.get())) {
            case CancelSession.Cancelled ignored -> Answer.done(next, "/rota/sessions/" + id, "Session cancelled.");
            case CancelSession.CancelledBefore ignored ->
                Answer.overtaken("Somebody has cancelled this session before.", "/rota/sessions/" + id);
        };
    }
}
