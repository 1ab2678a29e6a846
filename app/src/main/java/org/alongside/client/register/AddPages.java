package org.alongside.client.register;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.client.KeepsRegister;
import org.alongside.client.NewClient;
import org.alongside.client.duplicate.Match;
import org.alongside.client.duplicate.Matches;
import org.alongside.client.merge.AddApart;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new client: the form, and before anything is saved those who may be the same person. */
@Controller
class AddPages {

    private final Matches matches;
    private final AddApart addApart;
    private final Supplier<UUID> ids;
    private final Clock clock;

    AddPages(Matches matches, AddApart addApart, Supplier<UUID> ids, Clock clock) {
        this.matches = matches;
        this.addApart = addApart;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/clients/add")
    String form(Model model) {
        if (!KeepsRegister.may(CurrentViewer.get())) {
            throw new NotFound();
        }
        model.addAttribute("form", ClientForm.empty(ids.get()));
        return "client/add";
    }

    @PostMapping("/clients/add")
    String add(ClientForm form, Model model, RedirectAttributes next) {
        var errors = form.errors(clock.instant().atZone(Dates.ZONE).toLocalDate());
        if (errors.any()) {
            model.addAttribute("form", form).addAttribute("errors", errors);
            return "client/add";
        }
        var client = form.client(ids);
        var found = matches.of(client);
        if (!form.others().containsAll(idsOf(found))) {
            model.addAttribute("form", form).addAttribute("client", client).addAttribute("found", found);
            return "client/alike";
        }
        return added(client, form.others(), next);
    }

    private String added(NewClient client, Set<UUID> others, RedirectAttributes next) {
        addApart.add(client, others);
        next.addFlashAttribute("notice", "Client added.");
        return "redirect:/clients/" + client.id();
    }

    private static Set<UUID> idsOf(java.util.List<Match> found) {
        return found.stream().map(match -> match.client().id()).collect(Collectors.toSet());
    }
}
