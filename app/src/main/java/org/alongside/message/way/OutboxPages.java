package org.alongside.message.way;

import java.util.List;
import java.util.UUID;
import org.alongside.page.Navigation;
import org.alongside.page.NotFound;
import org.alongside.part.Link;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The messages the demonstration did not really send. */
@Controller
@Order(95)
@ConditionalOnProperty(name = "alongside.demo", havingValue = "true")
class OutboxPages implements Navigation {

    private static final int PAGE = 20;
    private static final List<Role> STAFF = List.of(
            Role.REFERRER,
            Role.ADVISER,
            Role.STUDENT_ADVISER,
            Role.SUPERVISOR,
            Role.COORDINATOR,
            Role.AGENCY_ADMINISTRATOR);

    private final OutboxTable table;
    private final TransactionTemplate transaction;

    OutboxPages(OutboxTable table, TransactionTemplate transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    @Override
    public List<Link> of(Viewer viewer) {
        return STAFF.stream().anyMatch(viewer::has)
                ? List.of(new Link("Outbox", "/outbox", "Messages that would have been sent"))
                : List.of();
    }

    @Override
    public boolean seldom(Viewer viewer) {
        return true;
    }

    @GetMapping("/outbox")
    String list(@RequestParam(required = false) @Nullable UUID before, Model model) {
        if (STAFF.stream().noneMatch(CurrentViewer.get()::has)) {
            throw new NotFound();
        }
        var found = transaction.execute(ignored -> table.page(before, PAGE + 1));
        var more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute("messages", shown)
                .addAttribute("next", more ? "/outbox?before=" + shown.getLast().id() : "")
                .addAttribute("first", before == null);
        return "message/outbox";
    }
}
