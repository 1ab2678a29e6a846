package org.alongside.design;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnerships;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All partnerships the viewer may see as a grid of cases, and some of them side by side. */
@Controller
class ComparePages {

    private final Partnerships partnerships;
    private final Clock clock;

    ComparePages(Partnerships partnerships, Clock clock) {
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /** What an address asks for: which ones, of which region and setting, from which page. */
    public record Wanted(
            @Nullable List<UUID> one,
            @Nullable String region,
            @Nullable String setting,
            @Nullable String page) {

        Set<UUID> chosen() {
            return one == null ? Set.of() : Set.copyOf(one);
        }

        Comparison.Narrowing by() {
            return new Comparison.Narrowing(
                    region == null ? "" : region,
                    setting == null ? "" : setting,
                    page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
        }
    }

    @GetMapping("/partnerships")
    String all(Wanted wanted, Model model) {
        var visible = partnerships.visible();
        return CurrentViewer.get() instanceof Viewer.Member && visible.size() == 1
                ? "redirect:" + visible.getFirst().path("")
                : grid(model, Comparison.of(visible, wanted.by(), today()), wanted.chosen());
    }

    @GetMapping("/partnerships/compare")
    String some(Wanted wanted, @RequestParam(defaultValue = "false") boolean differences, Model model) {
        var comparison = Comparison.of(partnerships.visible(), wanted.by(), today());
        var one = wanted.chosen();
        var chosen = comparison.chosen(one);
        if (chosen.size() < SideBySide.FEWEST || chosen.size() > SideBySide.MOST) {
            model.addAttribute("errors", FormErrors.of("compare", "Choose two, three or four partnerships to compare"));
            return grid(
                    model,
                    comparison,
                    chosen.stream().map(each -> each.partnership().id()).collect(Collectors.toSet()));
        }
        hideFromClients();
        model.addAttribute(
                "table", new SideBySide(chosen.stream().map(Case::partnership).toList(), differences, today()));
        return "design/sideBySide";
    }

    private String grid(Model model, Comparison comparison, Set<UUID> chosen) {
        hideFromClients();
        model.addAttribute("comparison", comparison);
        model.addAttribute("chosen", chosen);
        model.addAttribute("mayStart", CurrentViewer.get().has(Role.SYSTEM_ADMINISTRATOR));
        return "design/compare";
    }

    private static void hideFromClients() {
        if (CurrentViewer.get().has(Role.CLIENT)) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(Dates.ZONE).toLocalDate();
    }
}
