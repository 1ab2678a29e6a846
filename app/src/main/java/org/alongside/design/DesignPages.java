package org.alongside.design;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Agencies;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.part.SummaryRow;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.ServiceModel.Kind;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The design of one partnership at a glance. */
@Controller
class DesignPages {

    private final Partnerships partnerships;
    private final Agencies agencies;
    private final Clock clock;

    DesignPages(Partnerships partnerships, Agencies agencies, Clock clock) {
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/partnership")
    String own() {
        return switch (CurrentViewer.get()) {
            case Viewer.Member member -> "redirect:/partnerships/" + member.partnership();
            case Viewer.Administrator ignored -> "redirect:/partnerships";
            default -> throw new NotFound();
        };
    }

    @GetMapping("/partnerships/{id}")
    String design(@PathVariable UUID id, Model model) {
        var partnership = partnerships.seen(id);
        if (CurrentViewer.get().has(Role.CLIENT)) {
            throw new NotFound();
        }
        model.addAttribute("partnership", partnership);
        model.addAttribute("versions", partnerships.versions(id));
        model.addAttribute("agencies", byKind(agencies.of(id)));
        model.addAttribute("today", clock.instant().atZone(Dates.ZONE).toLocalDate());
        model.addAttribute("mayChange", partnership.shapedBy(CurrentViewer.get()));
        return "design/design";
    }

    private static List<SummaryRow> byKind(List<Agencies.Agency> agencies) {
        var rows = new ArrayList<SummaryRow>();
        Arrays.stream(Kind.values()).forEach(kind -> {
            var names = agencies.stream()
                    .filter(agency -> Choice.stored(Kind.class, agency.kind()) == kind)
                    .map(Agencies.Agency::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                rows.add(new SummaryRow(kind.label(), names));
            }
        });
        return rows;
    }
}
