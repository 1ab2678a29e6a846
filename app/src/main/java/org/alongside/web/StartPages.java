package org.alongside.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.alongside.page.Dates;
import org.alongside.page.Today;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what needs me today, then where else I may go. */
@Controller
class StartPages {

    private final List<Today> parts;
    private final Clock clock;

    StartPages(ObjectProvider<Today> parts, Clock clock) {
        this.parts = parts.orderedStream().toList();
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Model model) {
        var viewer = CurrentViewer.get();
        var items = parts.stream()
                .flatMap(part -> part.of(viewer).stream())
                .sorted(Comparator.comparing(Today.Item::urgent).reversed())
                .toList();
        model.addAttribute("items", items);
        model.addAttribute("atWork", !(viewer instanceof Viewer.Guest));
        model.addAttribute("date", Dates.day(clock.instant()));
        return "web/start";
    }
}
