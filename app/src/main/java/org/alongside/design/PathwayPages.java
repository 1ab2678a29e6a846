package org.alongside.design;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.page.NotFound;
import org.alongside.partnership.DownloadPathway;
import org.alongside.partnership.Partnerships;
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

/** The versions of a pathway, to read and to keep as files. */
@Controller
class PathwayPages {

    private final Partnerships partnerships;
    private final DownloadPathway downloadPathway;
    private final PathwayVersions versions;

    PathwayPages(Partnerships partnerships, DownloadPathway downloadPathway, PathwayVersions versions) {
        this.partnerships = partnerships;
        this.downloadPathway = downloadPathway;
        this.versions = versions;
    }

    @GetMapping({"/partnerships/{id}/pathway", "/partnerships/{id}/pathway/versions"})
    String versions(@PathVariable UUID id, Model model) {
        var partnership = partnerships.seen(id);
        if (CurrentViewer.get().has(Role.CLIENT)) {
            throw new NotFound();
        }
        model.addAttribute("partnership", partnership);
        model.addAttribute("steps", versions.of(partnership));
        model.addAttribute("mayChange", partnership.shapedBy(CurrentViewer.get()));
        return "design/versions";
    }

    /** The file's name says nothing of the partnership: it may lie on a shared desktop. */
    @GetMapping("/partnerships/{id}/pathway/{version}.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable UUID id, @PathVariable int version) {
        var definition = downloadPathway.download(id, version).orElseThrow(NotFound::new);
        var file = ContentDisposition.attachment()
                .filename("pathway-version-" + version + ".yaml")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .body(definition.getBytes(StandardCharsets.UTF_8));
    }
}
