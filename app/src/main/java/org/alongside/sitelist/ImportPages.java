package org.alongside.sitelist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Column;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploads a list, shows each problem by its line, and takes the good lines in. */
@Controller
@RequestMapping("/partnerships/{partnership}/{units:sites|teams}/import")
class ImportPages {

    private final Partnerships partnerships;
    private final ReadList readList;
    private final SiteImports imports;
    private final CorrectList correctList;
    private final TakeIn takeIn;
    private final DropList dropList;

    ImportPages(
            Partnerships partnerships,
            ReadList readList,
            SiteImports imports,
            CorrectList correctList,
            TakeIn takeIn,
            DropList dropList) {
        this.partnerships = partnerships;
        this.readList = readList;
        this.imports = imports;
        this.correctList = correctList;
        this.takeIn = takeIn;
        this.dropList = dropList;
    }

    @GetMapping
    String choose(@PathVariable UUID partnership, @PathVariable String units, Model model) {
        model.addAttribute("partnership", partnerships.shaped(partnership));
        model.addAttribute("unit", unit(units));
        model.addAttribute(
                "waiting",
                imports.waiting(partnership).stream()
                        .filter(list -> list.unit() == unit(units))
                        .toList());
        return "sitelist/choose";
    }

    /** An empty list with the headings, to be filled in. */
    @GetMapping("/headings.csv")
    ResponseEntity<byte[]> headings(@PathVariable UUID partnership, @PathVariable String units) {
        partnerships.shaped(partnership);
        var columns = Column.of(unit(units));
        var text = "\ufeff" + columns.stream().map(Choice::label).collect(Collectors.joining(",")) + "\r\n"
                + columns.stream().map(column -> quoted(column.example())).collect(Collectors.joining(",")) + "\r\n";
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=" + units + ".csv")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return text.matches(".*[,;\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @PostMapping
    String upload(
            @PathVariable UUID partnership, @PathVariable String units, @RequestParam MultipartFile file, Model model)
            throws IOException {
        if (file.isEmpty()) {
            return refused(partnership, units, "Choose a CSV file", model);
        }
        var name = file.getOriginalFilename() == null ? "list.csv" : file.getOriginalFilename();
        return switch (readList.read(partnership, unit(units), name, file.getBytes())) {
            case ReadList.Unreadable unreadable -> refused(partnership, units, unreadable.advice(), model);
            case ReadList.Waiting waiting -> "redirect:" + path(partnership, units) + "/" + waiting.list();
        };
    }

    private String refused(UUID partnership, String units, String advice, Model model) {
        model.addAttribute("errors", FormErrors.of("file", advice));
        return choose(partnership, units, model);
    }

    @GetMapping("/{list}")
    String check(@PathVariable UUID partnership, @PathVariable String units, @PathVariable UUID list, Model model) {
        model.addAttribute("partnership", partnerships.shaped(partnership));
        var waiting = imports.find(partnership, list);
        if (waiting.unit() != unit(units)) {
            throw new NotFound();
        }
        model.addAttribute("list", waiting);
        return "sitelist/check";
    }

    @PostMapping("/{list}")
    String correct(
            @PathVariable UUID partnership,
            @PathVariable String units,
            @PathVariable UUID list,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) List<Integer> remove,
            RedirectAttributes next) {
        correctList.correct(partnership, list, corrections(typed), remove == null ? List.of() : remove);
        next.addFlashAttribute("notice", "Corrections saved and checked.");
        return "redirect:" + path(partnership, units) + "/" + list;
    }

    /** Fields are called by line and column: {@code 4.postcode}. */
    private static Map<Integer, Map<Column, String>> corrections(Map<String, String> typed) {
        var corrections = new HashMap<Integer, Map<Column, String>>();
        typed.forEach((field, text) -> {
            var parts = field.split("\\.", 2);
            if (parts.length == 2 && parts[0].matches("\\d{1,7}")) {
                Choice.named(Column.class, parts[1])
                        .ifPresent(column -> corrections
                                .computeIfAbsent(Integer.valueOf(parts[0]), line -> new EnumMap<>(Column.class))
                                .put(column, text.strip()));
            }
        });
        return corrections;
    }

    @PostMapping("/{list}/take")
    String take(
            @PathVariable UUID partnership,
            @PathVariable String units,
            @PathVariable UUID list,
            RedirectAttributes next) {
        var taken = takeIn.take(partnership, list);
        var words = taken.in() + " " + (taken.in() == 1 ? unit(units).title() : units) + " imported.";
        next.addFlashAttribute("notice", words);
        return "redirect:"
                + (taken.waiting() == 0
                        ? "/partnerships/" + partnership + "/" + units
                        : path(partnership, units) + "/" + list);
    }

    @PostMapping("/{list}/drop")
    String drop(@PathVariable UUID partnership, @PathVariable String units, @PathVariable UUID list) {
        dropList.drop(partnership, list);
        return "redirect:/partnerships/" + partnership + "/" + units;
    }

    private static Unit unit(String units) {
        return units.equals("sites") ? Unit.SITE : Unit.TEAM;
    }

    private static String path(UUID partnership, String units) {
        return "/partnerships/" + partnership + "/" + units + "/import";
    }
}
