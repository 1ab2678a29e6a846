package org.alongside.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.alongside.page.Dates;
import org.alongside.page.Navigation;
import org.alongside.page.Today;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what needs me today, and what I mostly come to do. */
@Controller
class StartPages {

    private final List<Today> parts;
    private final List<Navigation> sections;
    private final Clock clock;

    StartPages(ObjectProvider<Today> parts, ObjectProvider<Navigation> sections, Clock clock) {
        this.parts = parts.orderedStream().toList();
        this.sections = sections.orderedStream().toList();
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
        model.addAttribute(
                "mainly",
                sections.stream()
                        .flatMap(section -> section.mainly(viewer).stream())
                        .toList());
        model.addAttribute("atWork", !(viewer instanceof Viewer.Guest));
        model.addAttribute("date", Dates.day(clock.instant()));
        return "web/start";
    }
}
