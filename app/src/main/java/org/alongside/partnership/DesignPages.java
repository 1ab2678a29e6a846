package org.alongside.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The design of one partnership at a glance, and all side by side. */
@Controller
class DesignPages {

    private final Partnerships partnerships;
    private final PathwayTable pathways;
    private final Clock clock;

    DesignPages(Partnerships partnerships, PathwayTable pathways, Clock clock) {
        this.partnerships = partnerships;
        this.pathways = pathways;
        this.clock = clock;
    }

    @GetMapping("/partnerships")
    String compare(Model model) {
        model.addAttribute("comparison", new Comparison(partnerships.visible(), today()));
        model.addAttribute("mayStart", CurrentViewer.get().has(Role.SYSTEM_ADMINISTRATOR));
        return "partnership/compare";
    }

    @GetMapping("/partnerships/{id}")
    String design(@PathVariable UUID id, Model model) {
        var partnership = partnerships.seen(id);
        if (CurrentViewer.get().has(Role.CLIENT)) {
            throw new NotFound();
        }
        model.addAttribute("partnership", partnership);
        model.addAttribute("versions", pathways.versions(id));
        model.addAttribute("words", pathways.words(id));
        model.addAttribute("purposes", ConsentPurpose.values());
        model.addAttribute("today", today());
        model.addAttribute("mayChange", partnership.shapedBy(CurrentViewer.get()));
        return "partnership/design";
    }

    @GetMapping("/partnerships/{id}/pathway/{version}.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable UUID id, @PathVariable int version) {
        var partnership = partnerships.seen(id);
        var definition = pathways.definition(id, version).orElseThrow(NotFound::new);
        var name = partnership.key() + "-" + version + ".yaml";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .body(definition.getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate today() {
        return clock.instant().atZone(Dates.ZONE).toLocalDate();
    }
}
