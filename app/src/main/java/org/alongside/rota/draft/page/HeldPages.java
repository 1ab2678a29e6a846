package org.alongside.rota.draft.page;

import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.draft.Draft;
import org.alongside.rota.draft.EditDraft;
import org.alongside.rota.draft.RotaDrafts;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding, changing, pinning and taking out a session of a draft by hand. */
@Controller
@RequestMapping("/rota/drafts/{draft}/sessions")
class HeldPages {

    private final RotaDrafts drafts;
    private final EditDraft editDraft;
    private final Advisers advisers;
    private final Places places;

    HeldPages(RotaDrafts drafts, EditDraft editDraft, Advisers advisers, Places places) {
        this.drafts = drafts;
        this.editDraft = editDraft;
        this.advisers = advisers;
        this.places = places;
    }

    @GetMapping("/new")
    String add(@PathVariable UUID draft, Model model) {
        return show(drafts.find(draft), null, new HeldForm("", "", "", "", "true"), FormErrors.NONE, model);
    }

    @GetMapping("/{id}")
    String change(@PathVariable UUID draft, @PathVariable UUID id, Model model) {
        var found = drafts.find(draft);
        var held = drafts.held(draft).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return show(found, id, HeldForm.of(held.session()), FormErrors.NONE, model);
    }

    @PostMapping("/new")
    ModelAndView save(@PathVariable UUID draft, HeldForm form, Model model, RedirectAttributes next) {
        return keep(new Target(draft, Optional.empty()), form, model, next);
    }

    @PostMapping("/{id}")
    ModelAndView save(
            @PathVariable UUID draft, @PathVariable UUID id, HeldForm form, Model model, RedirectAttributes next) {
        return keep(new Target(draft, Optional.of(id)), form, model, next);
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(@PathVariable UUID draft, @PathVariable UUID id, RedirectAttributes next) {
        var path = drafts.find(draft).path();
        return editDraft.edit(draft, Optional.of(id), Optional.empty())
                ? Answer.done(next, path, "Session taken out.")
                : overtaken(path);
    }

    /** The session of a draft that a form is about; empty is a new one. */
    private record Target(UUID draft, Optional<UUID> held) {}

    private ModelAndView keep(Target target, HeldForm form, Model model, RedirectAttributes next) {
        var draft = drafts.find(target.draft());
        var errors = form.errors(draft);
        if (errors.any()) {
            return new ModelAndView(show(draft, target.held().orElse(null), form, errors, model), model.asMap());
        }
        return editDraft.edit(draft.id(), target.held(), Optional.of(form.session()))
                ? Answer.done(next, draft.path(), "Session saved.")
                : overtaken(draft.path());
    }

    private static ModelAndView overtaken(String path) {
        return Answer.overtaken("Somebody or the planner has changed this draft meanwhile.", path);
    }

    private String show(Draft draft, @Nullable UUID id, HeldForm form, FormErrors errors, Model model) {
        model.addAttribute("draft", draft)
                .addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute("path", draft.path() + "/sessions/" + (id == null ? "new" : id))
                .addAttribute("old", id != null)
                .addAttribute(
                        "advisers",
                        advisers.arranged().stream().map(RotaAdviser::option).toList())
                .addAttribute(
                        "places", places.whole().stream().map(RotaPlace::option).toList());
        return "rota/draft/held";
    }
}
