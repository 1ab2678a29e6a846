package org.alongside.client;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.breakglass.BreakGlass;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.part.DateParts;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of clients: the list, searching it, a record, a new one. Names never stand in an address. */
@Controller
class ClientPages {

    private final ListClients listClients;
    private final ReadClient readClient;
    private final AddClient addClient;
    private final Supplier<UUID> ids;
    private final Clock clock;

    ClientPages(ListClients listClients, ReadClient readClient, AddClient addClient, Supplier<UUID> ids, Clock clock) {
        this.listClients = listClients;
        this.readClient = readClient;
        this.addClient = addClient;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/clients")
    String list(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        var page = listClients.page(after, before);
        model.addAttribute("page", page)
                .addAttribute(
                        "previous",
                        page.before().map(id -> "/clients?before=" + id).orElse(null))
                .addAttribute(
                        "next", page.after().map(id -> "/clients?after=" + id).orElse(null))
                .addAttribute("mayAsk", BreakGlass.mayAsk());
        return "client/list";
    }

    @PostMapping("/clients/search")
    String search(@RequestParam(defaultValue = "") String wanted, Model model) {
        if (wanted.isBlank()) {
            return "redirect:/clients";
        }
        model.addAttribute("found", listClients.search(wanted))
                .addAttribute("wanted", wanted.strip())
                .addAttribute("mayAsk", BreakGlass.mayAsk());
        return "client/found";
    }

    /** A results page that is opened again without its form is the list. */
    @GetMapping("/clients/search")
    String searchAgain() {
        return "redirect:/clients";
    }

    @GetMapping("/clients/add")
    String form(Model model) {
        if (!KeepsRegister.may(CurrentViewer.get())) {
            throw new NotFound();
        }
        model.addAttribute("form", new ClientForm(ids.get(), "", "", DateParts.EMPTY));
        return "client/add";
    }

    @PostMapping("/clients/add")
    String add(ClientForm form, Model model, RedirectAttributes next) {
        var errors = form.errors(clock.instant().atZone(Dates.ZONE).toLocalDate());
        var id = form.id() == null ? ids.get() : form.id();
        if (errors.any()) {
            model.addAttribute("form", form).addAttribute("errors", errors);
            return "client/add";
        }
        addClient.add(form.client(id));
        next.addFlashAttribute("notice", "Client added.");
        return "redirect:/clients/" + id;
    }

    @GetMapping("/clients/{id}")
    String record(@PathVariable UUID id, Model model) {
        var reading = readClient.read(id);
        var until = reading.openUntil().orElse(null);
        var now = clock.instant();
        model.addAttribute("client", reading.client())
                .addAttribute("openUntil", until == null ? null : TimeLeft.words(now, until))
                .addAttribute("supervises", supervises(reading.client()));
        return "client/record";
    }

    static boolean supervises(Client client) {
        return CurrentViewer.get() instanceof Viewer.Member member
                && member.has(Role.SUPERVISOR)
                && member.agency().equals(client.agency());
    }
}
