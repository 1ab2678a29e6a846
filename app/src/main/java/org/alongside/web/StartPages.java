package org.alongside.web;

import java.util.Comparator;
import java.util.List;
import org.alongside.page.Today;
import org.alongside.viewer.CurrentViewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what needs me today, then where else I may go. */
@Controller
class StartPages {

    private final List<Today> parts;

    StartPages(ObjectProvider<Today> parts) {
        this.parts = parts.orderedStream().toList();
    }

    @GetMapping("/")
    String start(Model model) {
        var viewer = CurrentViewer.get();
        var items = parts.stream()
                .flatMap(part -> part.of(viewer).stream())
                .sorted(Comparator.comparing(Today.Item::urgent).reversed())
                .toList();
        model.addAttribute("items", items);
        return "web/start";
    }
}
