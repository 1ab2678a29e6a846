package org.alongside.referral.need;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.Choice;
import org.alongside.page.Ids;
import org.alongside.referral.Refers;
import org.alongside.referral.need.NeedScreen.Answer;
import org.alongside.referral.need.NeedScreen.How;
import org.alongside.referral.refer.Desk;
import org.alongside.referral.refer.ReferralForms;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The screen, asked aloud or on a device handed over; its answers go into the referral form. */
@Controller
@RequestMapping("/need-screen")
class NeedScreenPages {

    private final Refers refers;
    private final Tongues tongues;
    private final AskNeeds askNeeds;
    private final ReferralForms forms;
    private final Supplier<UUID> ids;

    NeedScreenPages(Refers refers, Tongues tongues, AskNeeds askNeeds, ReferralForms forms, Supplier<UUID> ids) {
        this.refers = refers;
        this.tongues = tongues;
        this.askNeeds = askNeeds;
        this.forms = forms;
        this.ids = ids;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "en") String language, Model model) {
        refers.demand();
        if (forms.closed(CurrentViewer.member().partnership()).isPresent()) {
            return "redirect:" + desk();
        }
        show(language, model);
        model.addAttribute("tongues", tongues.all()).addAttribute("counts", askNeeds.counts());
        return "need/ask";
    }

    /** Nothing of the member's is on this page, and no way further into the system. */
    @GetMapping("/hand-over")
    String handOver(@RequestParam(defaultValue = "en") String language, Model model) {
        refers.demand();
        if (forms.closed(CurrentViewer.member().partnership()).isPresent()) {
            return "redirect:" + desk();
        }
        show(language, model);
        model.addAttribute("action", "/need-screen").addAttribute("how", How.TABLET);
        return "need/handOver";
    }

    @PostMapping
    String answer(
            @RequestParam String id,
            @RequestParam String language,
            @RequestParam String how,
            @RequestParam String press,
            @RequestParam(required = false) Set<String> yes,
            RedirectAttributes next) {
        refers.demand();
        var handed = Choice.named(How.class, how).orElse(How.SPOKEN) == How.TABLET;
        var answer = Choice.named(Answer.class, press).orElse(Answer.ANSWERED);
        var screen = NeedScreen.of(
                Ids.read(id).orElseGet(ids),
                asked(handed ? How.TABLET : How.SPOKEN, tongues.of(language).tag()),
                answer,
                Question.named(yes));
        askNeeds.ask(screen);
        if (handed) {
            return "redirect:/need-screen/thanks?language=" + screen.asked().language()
                    + (screen.finds() ? "&screen=" + screen.id() : "")
                    + (answer == Answer.ANSWERED ? "" : "&declined=true");
        }
        if (screen.finds()) {
            return "redirect:" + desk() + "?screen=" + screen.id();
        }
        next.addFlashAttribute("notice", answer == Answer.ANSWERED ? "Nothing to refer for." : "Noted.");
        return "redirect:/need-screen";
    }

    @GetMapping("/thanks")
    String thanks(
            @RequestParam(defaultValue = "en") String language,
            @RequestParam Optional<UUID> screen,
            @RequestParam(defaultValue = "false") boolean declined,
            Model model) {
        refers.demand();
        model.addAttribute("tongue", tongues.of(language))
                .addAttribute("declined", declined)
                .addAttribute(
                        "onward", screen.map(id -> desk() + "?screen=" + id).orElse("/need-screen"));
        return "need/thanks";
    }

    private static String desk() {
        return CurrentViewer.get().has(Role.REFERRER) ? "/refer" : "/take-in";
    }

    private void show(String language, Model model) {
        model.addAttribute("id", ids.get().toString())
                .addAttribute("tongue", tongues.of(language))
                .addAttribute("questions", Question.all());
    }

    /** Where the viewer refers from, as the form remembers it. */
    private NeedScreen.Asked asked(How how, String language) {
        var member = CurrentViewer.member();
        var from = forms.fresh(Desk.REFER).origin(Optional.of(member.agency()));
        return new NeedScreen.Asked(
                member.partnership(), from.agency(), from.team(), from.site(), from.noticedBy(), how, language);
    }
}
