package org.alongside.message.undelivered;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.message.AboutLinks;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Link;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that did not arrive: what to do about each, until somebody has. */
@Controller
class UndeliveredPages {

    static final String LIST = "/messages/not-arrived";
    private static final String ONE = LIST + "/{id}";
    private static final int PAGE = 50;
    private static final int LONGEST = 500;
    private static final List<Role> CONCERNED =
            List.of(Role.REFERRER, Role.ADVISER, Role.STUDENT_ADVISER, Role.SUPERVISOR, Role.COORDINATOR);

    private final UndeliveredTable table;
    private final DismissMessage dismissMessage;
    private final ObjectProvider<AboutLinks> links;
    private final TransactionTemplate transaction;

    UndeliveredPages(
            UndeliveredTable table,
            DismissMessage dismissMessage,
            ObjectProvider<AboutLinks> links,
            TransactionTemplate transaction) {
        this.table = table;
        this.dismissMessage = dismissMessage;
        this.links = links;
        this.transaction = transaction;
    }

    static boolean may(Viewer viewer) {
        return CONCERNED.stream().anyMatch(viewer::has);
    }

    @GetMapping(LIST)
    String list(@RequestParam(required = false) @Nullable UUID before, Model model) {
        if (!may(CurrentViewer.get())) {
            throw new NotFound();
        }
        var found = transaction.execute(ignored -> table.page(before, PAGE + 1));
        var more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute("messages", shown)
                .addAttribute("next", more ? LIST + "?before=" + shown.getLast().id() : "")
                .addAttribute("first", before == null ? "" : LIST);
        return "message/notArrived";
    }

    @GetMapping(ONE)
    String one(@PathVariable UUID id, Model model) {
        return page(id, "", FormErrors.NONE, model);
    }

    @PostMapping(ONE)
    String dismiss(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next) {
        var errors = FormErrors.NONE
                .unless(!reason.isBlank(), "reason", "Enter what was done")
                .unless(reason.length() <= LONGEST, "reason", "Use up to " + LONGEST + " characters");
        if (errors.any()) {
            return page(id, reason, errors, model);
        }
        next.addFlashAttribute(
                "notice",
                switch (dismissMessage.dismiss(id, reason.strip())) {
                    case DismissMessage.Dismissed ignored -> "Taken off the list.";
                    case DismissMessage.NotThere ignored -> "It is not on the list any more.";
                });
        return "redirect:" + LIST;
    }

    private String page(UUID id, String reason, FormErrors errors, Model model) {
        var message = transaction.execute(ignored -> table.find(id)).orElseThrow(NotFound::new);
        model.addAttribute("message", message)
                .addAttribute("about", link(message))
                .addAttribute("reason", reason)
                .addAttribute("errors", errors);
        return "message/notArrivedOne";
    }

    private Optional<Link> link(Undelivered message) {
        return links.stream()
                .flatMap(one -> one.of(message.aboutKind(), message.aboutId()).stream())
                .findFirst();
    }
}
