package org.alongside.referral.refer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.alongside.referral.LiveReferrals;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.Refers;
import org.alongside.referral.draft.Drafts;
import org.alongside.referral.presence.AdvisersIn;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form, for referrers and for those who take somebody in. */
@Controller
@RequestMapping("/{page:refer|take-in}")
class ReferPages {

    private final Refers refers;
    private final ReferralForms forms;
    private final SendForm sendForm;
    private final Drafts drafts;
    private final Photos photos;
    private final Prefill prefill;
    private final AdvisersIn advisersIn;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ReferPages(
            Refers refers,
            ReferralForms forms,
            SendForm sendForm,
            Drafts drafts,
            Photos photos,
            Prefill prefill,
            AdvisersIn advisersIn,
            Clock clock,
            Supplier<UUID> ids) {
        this.refers = refers;
        this.forms = forms;
        this.sendForm = sendForm;
        this.drafts = drafts;
        this.photos = photos;
        this.prefill = prefill;
        this.advisersIn = advisersIn;
        this.clock = clock;
        this.ids = ids;
    }

    /** Begins with a draft, with the answers of a need screen, or empty. */
    @GetMapping
    String form(
            @PathVariable String page,
            @RequestParam Optional<UUID> draft,
            @RequestParam Optional<UUID> screen,
            Model model) {
        var desk = demand(page);
        if (desk == Desk.REFER && !CurrentViewer.get().has(Role.REFERRER)) {
            return "redirect:/take-in";
        }
        var form =
                draft.map(id -> new ReferralForm(id, drafts.find(id).typed())).orElseGet(() -> forms.fresh(desk));
        var filled = screen.map(id -> new ReferralForm(form.id(), prefill.from(id, form.typed())));
        var shown = show(desk, filled.orElse(form), List.of(), model);
        return draft.isEmpty() && forms.closed(partnership()).isPresent() ? "refer/closed" : shown;
    }

    @PostMapping
    String send(
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "photos", required = false) List<MultipartFile> files,
            Model model,
            RedirectAttributes next) {
        var desk = demand(page);
        var form = read(sent);
        var partnership = partnership();
        var press = Optional.ofNullable(sent.getFirst("press")).orElse("send");
        var closed = forms.closed(partnership);
        if (closed.isPresent()) {
            return wrong(desk, form, FormErrors.of("closed", closed.get().words()), model);
        }
        var mistakes = press.equals("later") ? FormErrors.NONE : Mistakes.in(form, today(), false);
        var errors = photos.keep(files, form.id(), partnership, mistakes);
        if (errors.any()) {
            model.addAttribute("errors", errors);
            return show(desk, form, List.of(), model);
        }
        if (press.equals("later")) {
            return kept(desk, form, model, next);
        }
        var alive = press.equals("again") ? List.<LiveReferrals.Known>of() : sendForm.alive(desk, form);
        return alive.isEmpty() ? sent(desk, form, model) : show(desk, form, alive, model);
    }

    private String kept(Desk desk, ReferralForm form, Model model, RedirectAttributes next) {
        return switch (drafts.save(form.id(), desk.page(), form.typed())) {
            case Drafts.Saved ignored -> {
                next.addFlashAttribute("notice", "Saved. It is kept for a month.");
                yield "redirect:" + desk.path();
            }
            case Drafts.NotOpen no ->
                wrong(desk, form, FormErrors.of("closed", no.why().words()), model);
        };
    }

    private String sent(Desk desk, ReferralForm form, Model model) {
        var partnership = partnership();
        return switch (sendForm.send(desk, form, forms.asks(partnership))) {
            case ReferPatient.Sent done -> "redirect:/refer/sent/" + form.id() + "?with=" + done.agency();
            case ReferPatient.SentAlready ignored ->
                "redirect:/refer/sent/" + form.id()
                        + forms.taker(partnership, form)
                                .map(agency -> "?with=" + agency)
                                .orElse("");
            case ReferPatient.NotAgreed ignored ->
                wrong(desk, form, FormErrors.of("agreed", "Refer only somebody who has agreed"), model);
            case ReferPatient.NobodyTakes ignored ->
                wrong(desk, form, FormErrors.of("areas", "No agency takes referrals at present"), model);
            case ReferPatient.NotOpen no ->
                wrong(desk, form, FormErrors.of("closed", no.why().words()), model);
        };
    }

    private String wrong(Desk desk, ReferralForm form, FormErrors errors, Model model) {
        model.addAttribute("errors", errors);
        return show(desk, form, List.of(), model);
    }

    /** Asked by the page itself once name and date of birth are typed. */
    @PostMapping("/known")
    ModelAndView known(@PathVariable String page, @RequestParam MultiValueMap<String, String> sent) {
        var desk = demand(page);
        return new ModelAndView("refer/known").addObject("known", sendForm.alive(desk, read(sent)));
    }

    @PostMapping("/drop")
    String drop(@PathVariable String page, @RequestParam UUID draft, RedirectAttributes next) {
        var desk = demand(page);
        drafts.drop(draft);
        next.addFlashAttribute("notice", "Deleted.");
        return "redirect:" + desk.path();
    }

    private Desk demand(String page) {
        var desk = Desk.of(page);
        if (desk == Desk.REFER) {
            refers.demand();
        } else {
            refers.demandAdviser();
        }
        return desk;
    }

    private ReferralForm read(MultiValueMap<String, String> sent) {
        var typed = Typed.of(sent);
        return new ReferralForm(Ids.read(typed.text("id")).orElseGet(ids), typed);
    }

    private String show(Desk desk, ReferralForm form, List<LiveReferrals.Known> known, Model model) {
        model.addAttribute("form", form)
                .addAttribute("view", forms.view(desk, form))
                .addAttribute("here", desk == Desk.REFER ? advisersIn.now() : List.of())
                .addAttribute("known", known);
        return "refer/refer";
    }

    private static UUID partnership() {
        return CurrentViewer.member().partnership();
    }

    private LocalDate today() {
        return clock.instant().atZone(Dates.ZONE).toLocalDate();
    }
}
