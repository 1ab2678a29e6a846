package org.alongside.design;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.alongside.modelfile.ModelFile;
import org.alongside.modelfile.ModelText;
import org.alongside.page.FormErrors;
import org.alongside.partnership.ChangePathway;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.ServiceModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing a pathway by its YAML: uploaded, or typed and corrected in place. */
@Controller
class PathwayFilePages {

    private static final String FORM = "/partnerships/{id}/pathway/file";

    /** What is longer is no pathway, and is not sent back to be corrected. */
    private static final int ECHOED = 128 * 1024;

    private final Partnerships partnerships;
    private final ChangePathway changePathway;

    PathwayFilePages(Partnerships partnerships, ChangePathway changePathway) {
        this.partnerships = partnerships;
        this.changePathway = changePathway;
    }

    @GetMapping(FORM)
    String form(@PathVariable UUID id, Model model) {
        var partnership = partnerships.shaped(id);
        var text = partnership.design().map(ModelText::write).orElseGet(ModelText::blank);
        return page(model, partnership, new PathwayFile(partnership.version(), text));
    }

    @PostMapping(FORM)
    String change(
            @PathVariable UUID id,
            PathwayFile typed,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next)
            throws IOException {
        var partnership = partnerships.shaped(id);
        var content = file.isEmpty() ? typed.text().getBytes(StandardCharsets.UTF_8) : file.getBytes();
        var given = content.length > ECHOED ? typed : typed.with(new String(content, StandardCharsets.UTF_8));
        return switch (ModelFile.read("pathway", content)) {
            case ModelFile.Refused refused -> refused(model, partnership, given, refused);
            case ModelFile.Read read -> changed(partnership, given, read.model().withoutSample(), model, answer, next);
        };
    }

    private String changed(
            Partnership partnership,
            PathwayFile given,
            ServiceModel design,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next) {
        if (partnership.isDesigned(given.base(), design)) {
            model.addAttribute("errors", FormErrors.of("text", "This is the version in force: change something first"));
            return page(model, partnership, given);
        }
        return switch (changePathway.change(partnership.id(), given.base(), design)) {
            case ChangePathway.Changed changed -> {
                next.addFlashAttribute("notice", "Version " + changed.version() + " is in force.");
                yield "redirect:" + partnership.path("pathway/versions");
            }
            case ChangePathway.ChangedMeanwhile ignored -> {
                answer.setStatus(HttpServletResponse.SC_CONFLICT);
                yield meanwhile(model, partnerships.shaped(partnership.id()), given, design);
            }
        };
    }

    private static String refused(Model model, Partnership partnership, PathwayFile given, ModelFile.Refused refused) {
        var count = refused.problems().size();
        model.addAttribute(
                "errors", FormErrors.of("text", count == 1 ? "Correct 1 mistake" : "Correct " + count + " mistakes"));
        model.addAttribute("mistakes", Mistake.in(given.text(), refused.problems()));
        return page(model, partnership, given);
    }

    /** What was typed stays; saving again puts it into force after the version that came meanwhile. */
    private static String meanwhile(Model model, Partnership now, PathwayFile given, ServiceModel design) {
        model.addAttribute(
                "changes", now.design().map(one -> Change.between(one, design)).orElse(List.of()));
        model.addAttribute("meanwhile", true);
        return page(model, now, new PathwayFile(now.version(), given.text()));
    }

    private static String page(Model model, Partnership partnership, PathwayFile typed) {
        model.addAttribute("partnership", partnership);
        model.addAttribute("typed", typed);
        return "design/pathwayFile";
    }
}
