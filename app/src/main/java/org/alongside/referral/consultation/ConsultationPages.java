package org.alongside.referral.consultation;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.page.FormErrors;
import org.alongside.referral.Refers;
import org.alongside.referral.route.OpenDays;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking an adviser: the list, a new question, one of them, its answer. */
@Controller
@RequestMapping(Consultations.PATH)
class ConsultationPages {

    private final Consultations consultations;
    private final AskAdviser askAdviser;
    private final AnswerConsultation answerConsultation;
    private final Offered offered;
    private final OpenDays openDays;
    private final Supplier<UUID> ids;

    ConsultationPages(
            Consultations consultations,
            AskAdviser askAdviser,
            AnswerConsultation answerConsultation,
            Offered offered,
            OpenDays openDays,
            Supplier<UUID> ids) {
        this.consultations = consultations;
        this.askAdviser = askAdviser;
        this.answerConsultation = answerConsultation;
        this.offered = offered;
        this.openDays = openDays;
        this.ids = ids;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UUID> after,
            Model model) {
        var advises = Refers.advises(CurrentViewer.get());
        var waiting = advises && show.isEmpty();
        var page = consultations.page(new Consultations.Wanted(waiting, advises ? q.strip() : "", after));
        model.addAttribute("list", new ConsultationList(page, advises, asksToday(), waiting, q.strip()));
        return "referral/consultation/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        offered.demand();
        offered.refuseUnless(mayAsk());
        var closed = openDays.closed(CurrentViewer.member().partnership());
        if (closed.isPresent()) {
            model.addAttribute("closed", closed.get());
            return "referral/consultation/closed";
        }
        model.addAttribute("form", new ConsultationForm(ids.get(), "", ""));
        return "referral/consultation/ask";
    }

    @PostMapping
    String ask(ConsultationForm form, Model model, RedirectAttributes next) {
        var errors = form.errors();
        if (errors.any()) {
            return again(form, errors, model);
        }
        var id = form.id() == null ? ids.get() : form.id();
        var area = Choice.named(LawArea.class, form.area()).orElseThrow();
        return switch (askAdviser.ask(id, area, form.question())) {
            case AskAdviser.Asked ignored -> {
                next.addFlashAttribute("notice", "Question sent.");
                yield "redirect:" + Consultations.PATH + "/" + id;
            }
            case AskAdviser.NamesSomebody names -> again(form, FormErrors.of("question", remove(names.what())), model);
            case AskAdviser.NobodyTakes ignored ->
                again(form, FormErrors.of("area", "No agency here advises on this"), model);
            case AskAdviser.NotOpen no -> {
                model.addAttribute("closed", no.why());
                yield again(form, FormErrors.of("closed", no.why().words()), model);
            }
        };
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return show(id, "", FormErrors.NONE, model);
    }

    @PostMapping("/{id}/answer")
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            RedirectAttributes next) {
        var errors = FormErrors.NONE
                .unless(!answer.isBlank(), "answer", "Enter your answer")
                .unless(answer.strip().length() <= ConsultationForm.LONGEST, "answer", "Use 4,000 characters or fewer");
        if (errors.any()) {
            return show(id, answer, errors, model);
        }
        return switch (answerConsultation.answer(id, answer)) {
            case AnswerConsultation.Answered ignored -> answered("Answer sent.", id, next);
            case AnswerConsultation.NamesSomebody names ->
                show(id, answer, FormErrors.of("answer", remove(names.what())), model);
            case AnswerConsultation.AnsweredAlready already ->
                answered("Answered before you: " + already.by().words() + ". Yours was not sent.", id, next);
        };
    }

    private static String answered(String notice, UUID id, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return "redirect:" + Consultations.PATH + "/" + id;
    }

    private static String remove(String what) {
        return "This looks like " + what + ". Remove it: nobody must be named";
    }

    private static String again(ConsultationForm form, FormErrors errors, Model model) {
        model.addAttribute("form", form).addAttribute("errors", errors);
        return "referral/consultation/ask";
    }

    private String show(UUID id, String answer, FormErrors errors, Model model) {
        model.addAttribute("one", consultations.read(id))
                .addAttribute("answer", answer)
                .addAttribute("errors", errors);
        return "referral/consultation/one";
    }

    private boolean asksToday() {
        return mayAsk() && openDays.open(CurrentViewer.member().partnership());
    }

    private static boolean mayAsk() {
        return CurrentViewer.get().has(Role.REFERRER);
    }
}
