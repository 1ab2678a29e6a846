package org.alongside.client.merge;

import java.util.UUID;
import org.alongside.client.ReadClient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work list of possible duplicates, two records side by side, and taking a merge back. */
@Controller
class PairPages {

    private final ListPairs listPairs;
    private final Compare compare;
    private final MergeClients mergeClients;
    private final TellApart tellApart;
    private final UndoMerge undoMerge;
    private final ReadClient readClient;

    PairPages(
            ListPairs listPairs,
            Compare compare,
            MergeClients mergeClients,
            TellApart tellApart,
            UndoMerge undoMerge,
            ReadClient readClient) {
        this.listPairs = listPairs;
        this.compare = compare;
        this.mergeClients = mergeClients;
        this.tellApart = tellApart;
        this.undoMerge = undoMerge;
        this.readClient = readClient;
    }

    @GetMapping("/clients/duplicates")
    String list(@RequestParam(required = false) @Nullable UUID after, Model model) {
        var page = listPairs.page(after);
        model.addAttribute("pairs", page.pairs())
                .addAttribute(
                        "next",
                        page.after()
                                .map(id -> "/clients/duplicates?after=" + id)
                                .orElse(null));
        return "client/duplicates";
    }

    @GetMapping("/clients/duplicates/{pair}")
    String sideBySide(@PathVariable UUID pair, Model model) {
        var found = listPairs.find(pair);
        model.addAttribute("pair", found)
                .addAttribute(
                        "lines", compare.lines(found.one().id(), found.other().id()));
        return "client/sideBySide";
    }

    @PostMapping("/clients/duplicates/{pair}/merge")
    String merge(
            @PathVariable UUID pair,
            @RequestParam String kept,
            @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") String nhs,
            RedirectAttributes next) {
        var found = listPairs.find(pair);
        var one = found.one().id();
        var other = found.other().id();
        var stays = kept.equals("other") ? other : one;
        var wanted = new MergeClients.Wanted(
                stays,
                stays.equals(one) ? other : one,
                born.isEmpty() ? stays : born.equals("other") ? other : one,
                nhs.isEmpty() ? stays : nhs.equals("other") ? other : one);
        return switch (mergeClients.merge(wanted)) {
            case MergeClients.Merged merged -> record(merged.kept(), "Merged. You can undo this below.", next);
            case MergeClients.OneAlready already -> record(already.kept(), "These had been merged already.", next);
        };
    }

    @PostMapping("/clients/duplicates/{pair}/apart")
    String apart(@PathVariable UUID pair, RedirectAttributes next) {
        tellApart.tell(pair);
        next.addFlashAttribute("notice", "Kept as two people.");
        return "redirect:/clients/duplicates";
    }

    @GetMapping("/clients/{id}/merges/{merge}/undo")
    String confirm(@PathVariable UUID id, @PathVariable UUID merge, Model model) {
        model.addAttribute("client", readClient.change(id)).addAttribute("merge", merge);
        return "client/undoMerge";
    }

    @PostMapping("/clients/{id}/merges/{merge}/undo")
    String undo(@PathVariable UUID id, @PathVariable UUID merge, RedirectAttributes next) {
        undoMerge.undo(merge);
        return record(id, "Parted again.", next);
    }

    private static String record(UUID id, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return "redirect:/clients/" + id;
    }
}
