package org.alongside.client.register;

import java.util.UUID;
import org.alongside.breakglass.BreakGlass;
import org.alongside.client.characteristics.CountCharacteristics;
import org.alongside.client.merge.ListPairs;
import org.alongside.viewer.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of clients: the list and searching it. Names never stand in an address. */
@Controller
class ClientPages {

    private final ListClients listClients;
    private final ListPairs listPairs;

    ClientPages(ListClients listClients, ListPairs listPairs) {
        this.listClients = listClients;
        this.listPairs = listPairs;
    }

    @GetMapping("/clients")
    String list(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        var page = listClients.page(after, before);
        model.addAttribute("page", page)
                .addAttribute("pairs", listPairs.waiting())
                .addAttribute("equality", CountCharacteristics.may(CurrentViewer.get()))
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
}
