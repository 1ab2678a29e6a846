package org.alongside.rota.need;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.alongside.rota.adviser.WeekHalf;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What sites and lines want, when rooms are free, and the import of ways and coordinates. */
@Controller
@RequestMapping(PlaceNeedPages.PATH)
class PlaceNeedPages {

    static final String PATH = "/rota/places";

    private final Arranges arranges;
    private final Places places;
    private final Needs needs;
    private final SaveNeed saveNeed;
    private final ImportNeeds importNeeds;

    PlaceNeedPages(Arranges arranges, Places places, Needs needs, SaveNeed saveNeed, ImportNeeds importNeeds) {
        this.arranges = arranges;
        this.places = places;
        this.needs = needs;
        this.saveNeed = saveNeed;
        this.importNeeds = importNeeds;
    }

    @GetMapping
    String list(Model model) {
        return list(FormErrors.NONE, model);
    }

    private String list(FormErrors errors, Model model) {
        arranges.demand();
        model.addAttribute("places", places.whole())
                .addAttribute("needs", needs.all())
                .addAttribute("errors", errors);
        return "rota/need/list";
    }

    @PostMapping("/import")
    String take(@RequestParam MultipartFile file, Model model, RedirectAttributes next) throws IOException {
        arranges.demand();
        if (file.isEmpty()) {
            return list(FormErrors.of("file", "Choose a CSV file"), model);
        }
        return switch (importNeeds.take(new String(file.getBytes(), StandardCharsets.UTF_8))) {
            case ImportNeeds.Taken taken -> {
                next.addFlashAttribute("notice", "Lines taken in: " + taken.lines() + ".");
                yield "redirect:" + PATH;
            }
            case ImportNeeds.Refused refused ->
                list(FormErrors.of("file", "Nothing was taken in. " + String.join(". ", refused.problems())), model);
        };
    }

    @GetMapping("/{id}")
    String form(@PathVariable UUID id, Model model) {
        var place = place(id);
        return show(place, NeedForm.of(needs.of(id), known(place)), FormErrors.NONE, model);
    }

    /** A room that nobody has written anything down about is free on every half-day. */
    private Map<UUID, Set<String>> known(RotaPlace place) {
        var known = needs.freeRooms();
        var all = new HashMap<UUID, Set<String>>();
        for (var room : rooms(place)) {
            all.put(room.id(), known.getOrDefault(room.id(), always()));
        }
        return all;
    }

    private static Set<String> always() {
        var all = new java.util.HashSet<String>();
        for (var half : WeekHalf.working()) {
            all.add("1-" + half.key());
            all.add("2-" + half.key());
        }
        return all;
    }

    @PostMapping("/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable Set<String> free,
            Model model,
            RedirectAttributes next) {
        var place = place(id);
        var form = NeedForm.typed(typed, free == null ? Set.of() : free);
        var errors = form.errors();
        if (errors.any()) {
            return new ModelAndView(show(place, form, errors, model), model.asMap());
        }
        return saveNeed.save(form.need(id), form.freeRooms())
                ? Answer.done(next, PATH, place.name() + " saved.")
                : Answer.overtaken("Somebody has changed this place meanwhile.", PATH + "/" + id);
    }

    private RotaPlace place(UUID id) {
        arranges.demand();
        return places.named(id.toString())
                .filter(one -> one.kind() != RotaPlace.Kind.ROOM)
                .orElseThrow(NotFound::new);
    }

    private List<RotaPlace> rooms(RotaPlace place) {
        return places.all().stream()
                .filter(one -> one.kind() == RotaPlace.Kind.ROOM && one.site().equals(place.id()))
                .toList();
    }

    private String show(RotaPlace place, NeedForm form, FormErrors errors, Model model) {
        model.addAttribute("place", place)
                .addAttribute("form", form)
                .addAttribute("rooms", rooms(place))
                .addAttribute("errors", errors);
        return "rota/need/form";
    }
}
