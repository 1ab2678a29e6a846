package org.alongside.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Agencies;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Column;
import org.alongside.siteentry.Line;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of sites or teams, and one of them to read and change. */
@Controller
@RequestMapping("/partnerships/{partnership}/{units:sites|teams}")
class SitePages {

    private static final int PAGE = 50;

    private final Partnerships partnerships;
    private final Sites sites;
    private final SaveSite saveSite;
    private final Agencies agencies;
    private final Supplier<UUID> ids;

    SitePages(Partnerships partnerships, Sites sites, SaveSite saveSite, Agencies agencies, Supplier<UUID> ids) {
        this.partnerships = partnerships;
        this.sites = sites;
        this.saveSite = saveSite;
        this.agencies = agencies;
        this.ids = ids;
    }

    @GetMapping
    String list(
            @PathVariable UUID partnership,
            @PathVariable String units,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UUID> after,
            @RequestParam Optional<UUID> before,
            Model model) {
        var seen = seen(partnership, model);
        var search = new Sites.Search(partnership, unit(units), q, after, before, PAGE + 1);
        model.addAttribute("found", Found.of(search, sites.page(search), sites.count(search)));
        model.addAttribute("mayChange", seen.shapedBy(CurrentViewer.get()));
        return "directory/list";
    }

    @GetMapping("/{id}")
    String site(@PathVariable UUID partnership, @PathVariable String units, @PathVariable UUID id, Model model) {
        var seen = seen(partnership, model);
        model.addAttribute("site", sites.find(partnership, unit(units), id).orElseThrow(NotFound::new));
        model.addAttribute("mayChange", seen.shapedBy(CurrentViewer.get()));
        return "directory/site";
    }

    @GetMapping("/new")
    String add(@PathVariable UUID partnership, @PathVariable String units, Model model) {
        return form(SiteForm.empty(ids.get(), unit(units)), partnerships.shaped(partnership), model);
    }

    @GetMapping("/{id}/change")
    String change(@PathVariable UUID partnership, @PathVariable String units, @PathVariable UUID id, Model model) {
        var shaped = partnerships.shaped(partnership);
        var site = sites.find(partnership, unit(units), id).orElseThrow(NotFound::new);
        return form(SiteForm.of(site), shaped, model);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID partnership,
            @PathVariable String units,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var form = new SiteForm(id, version, unit(units), cells(unit(units), typed));
        var shaped = partnerships.shaped(partnership);
        return switch (saveSite.save(partnership, form.unit(), id, version, new Line(1, form.cells()))) {
            case SaveSite.Saved ignored -> {
                next.addFlashAttribute("notice", form.cells().getOrDefault(Column.NAME, "") + " saved.");
                yield "redirect:/partnerships/" + partnership + "/" + units;
            }
            case SaveSite.Wrong wrong -> {
                model.addAttribute("errors", errors(form.unit(), wrong.problems()));
                yield form(form, shaped, model);
            }
            case SaveSite.ChangedMeanwhile ignored -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute("stale", true);
                var now = sites.find(partnership, form.unit(), id)
                        .map(Site::version)
                        .orElse(version);
                yield form(new SiteForm(id, now, form.unit(), form.cells()), shaped, model);
            }
        };
    }

    private Partnership seen(UUID id, Model model) {
        var seen = partnerships.seen(id);
        if (CurrentViewer.get().has(Role.CLIENT)) {
            throw new NotFound();
        }
        model.addAttribute("partnership", seen);
        return seen;
    }

    private String form(SiteForm form, Partnership partnership, Model model) {
        model.addAttribute("partnership", partnership);
        model.addAttribute("form", form);
        model.addAttribute("agencies", agencies.of(partnership.id()));
        model.addAttribute("stale", Boolean.TRUE.equals(model.getAttribute("stale")));
        return "directory/form";
    }

    private static Unit unit(String units) {
        return units.equals("sites") ? Unit.SITE : Unit.TEAM;
    }

    private static Map<Column, String> cells(Unit unit, Map<String, String> typed) {
        var cells = new EnumMap<Column, String>(Column.class);
        Column.of(unit)
                .forEach(column ->
                        cells.put(column, typed.getOrDefault(column.key(), "").strip()));
        return cells;
    }

    private static FormErrors errors(Unit unit, Map<Column, String> problems) {
        var errors = FormErrors.NONE;
        for (var column : Column.of(unit)) {
            errors = errors.unless(!problems.containsKey(column), column.key(), problems.getOrDefault(column, ""));
        }
        return errors;
    }
}
