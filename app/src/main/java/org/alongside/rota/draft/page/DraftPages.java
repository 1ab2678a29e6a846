package org.alongside.rota.draft.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.rota.Arranges;
import org.alongside.rota.draft.Draft;
import org.alongside.rota.draft.MakeDraft;
import org.alongside.rota.draft.PublishDraft;
import org.alongside.rota.draft.RotaDrafts;
import org.alongside.rota.draft.run.PlanDraft;
import org.alongside.rota.draft.run.StopDraft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** RotaDrafts: a list, making one, the planner's progress, comparing, publishing. */
@Controller
@RequestMapping(DraftPages.PATH)
class DraftPages {

    static final String PATH = "/rota/drafts";
    private static final String OVERTAKEN = "The planner works on this draft, or somebody has published it.";

    private final Arranges arranges;
    private final RotaDrafts drafts;
    private final ReadDraft readDraft;
    private final MakeDraft makeDraft;
    private final PlanDraft planDraft;
    private final StopDraft stopDraft;
    private final PublishDraft publishDraft;
    private final Clock clock;

    DraftPages(
            Arranges arranges,
            RotaDrafts drafts,
            ReadDraft readDraft,
            MakeDraft makeDraft,
            PlanDraft planDraft,
            StopDraft stopDraft,
            PublishDraft publishDraft,
            Clock clock) {
        this.arranges = arranges;
        this.drafts = drafts;
        this.readDraft = readDraft;
        this.makeDraft = makeDraft;
        this.planDraft = planDraft;
        this.stopDraft = stopDraft;
        this.publishDraft = publishDraft;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("drafts", drafts.all()).addAttribute("now", clock.instant());
        return "rota/draft/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        arranges.demand();
        return form(new DraftForm("", "", "", ""), FormErrors.NONE, model);
    }

    private static String form(DraftForm form, FormErrors errors, Model model) {
        model.addAttribute("form", form).addAttribute("errors", errors);
        return "rota/draft/new";
    }

    @PostMapping("/new")
    String make(DraftForm form, Model model) {
        arranges.demand();
        var errors = form.errors();
        if (errors.any()) {
            return form(form, errors, model);
        }
        var id = makeDraft.make(form.wanted(), List.of());
        planDraft.plan(id);
        return "redirect:" + PATH + "/" + id;
    }

    /** While the planner works the page comes again by itself, without script too. */
    @GetMapping("/{id}")
    String draft(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var draft = drafts.find(id);
        var now = clock.instant();
        return draft.open() || draft.published()
                ? ready(draft, now, List.of(), model)
                : planning(draft, now, model, response);
    }

    private static String planning(Draft draft, Instant now, Model model, HttpServletResponse response) {
        response.setHeader("Refresh", "3");
        model.addAttribute("draft", draft).addAttribute("now", now);
        return "rota/draft/planning";
    }

    private String ready(Draft draft, Instant now, List<String> refused, Model model) {
        model.addAttribute("view", readDraft.view(draft))
                .addAttribute("now", now)
                .addAttribute("refused", refused)
                .addAttribute(
                        "others",
                        drafts.all().stream()
                                .filter(one -> !one.id().equals(draft.id())
                                        && one.from().equals(draft.from())
                                        && one.until().equals(draft.until()))
                                .toList());
        return "rota/draft/draft";
    }

    @PostMapping("/{id}/plan")
    ModelAndView plan(@PathVariable UUID id) {
        return planDraft.plan(id)
                ? new ModelAndView("redirect:" + PATH + "/" + id)
                : Answer.overtaken(OVERTAKEN, PATH + "/" + id);
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable UUID id) {
        stopDraft.stop(id);
        return "redirect:" + PATH + "/" + id;
    }

    @GetMapping("/{id}/compare")
    String compare(@PathVariable UUID id, @RequestParam UUID with, Model model) {
        var draft = drafts.find(id);
        var other = drafts.find(with);
        model.addAttribute("draft", draft)
                .addAttribute("other", other)
                .addAttribute("comparison", readDraft.compare(draft, other));
        return "rota/draft/compare";
    }

    @PostMapping("/{id}/publish")
    ModelAndView publish(@PathVariable UUID id, Model model, RedirectAttributes next) {
        return switch (publishDraft.publish(id)) {
            case PublishDraft.Published done ->
                Answer.done(
                        next,
                        PATH + "/" + id,
                        "Published: " + done.published() + " new sessions, " + done.cancelled() + " cancelled.");
            case PublishDraft.Refused refused -> {
                model.addAttribute(
                        "errors", FormErrors.of("publish", "Nothing was published. See what stands against it"));
                yield new ModelAndView(
                        ready(drafts.find(id), clock.instant(), refused.reasons(), model), model.asMap());
            }
            case PublishDraft.NotOpen ignored -> Answer.overtaken(OVERTAKEN, PATH + "/" + id);
        };
    }
}
