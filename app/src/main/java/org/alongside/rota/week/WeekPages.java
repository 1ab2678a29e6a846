package org.alongside.rota.week;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.page.Dates;
import org.alongside.page.Ids;
import org.alongside.part.Link;
import org.alongside.rota.Arranges;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A week of the rota: by adviser, by site or by day. */
@Controller
class WeekPages {

    private final Arranges arranges;
    private final Rota rota;
    private final Advisers advisers;
    private final Places places;
    private final Clock clock;

    WeekPages(Arranges arranges, Rota rota, Advisers advisers, Places places, Clock clock) {
        this.arranges = arranges;
        this.rota = rota;
        this.advisers = advisers;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping(WeekQuery.PATH)
    String week(WeekQuery query, Model model) {
        arranges.demandLook();
        var monday = query.monday(clock.instant().atZone(Dates.ZONE).toLocalDate());
        var week = new Week(monday, sessions(query, monday));
        var people = advisers.all();
        var everywhere = places.whole();
        model.addAttribute("query", query)
                .addAttribute("week", week)
                .addAttribute("rows", rows(query, week, people))
                .addAttribute(
                        "advisers", people.stream().map(RotaAdviser::option).toList())
                .addAttribute(
                        "places", everywhere.stream().map(RotaPlace::option).toList())
                .addAttribute("chosen", chosen(query, people, everywhere))
                .addAttribute("previous", query.on(monday.minusWeeks(1)).path())
                .addAttribute("next", query.on(monday.plusWeeks(1)).path())
                .addAttribute("arranges", Arranges.may(CurrentViewer.get()))
                .addAttribute("links", links(people));
        return "rota/week/week";
    }

    /** Where the rota is made, or the viewer's own sessions. */
    private static List<Link> links(List<RotaAdviser> people) {
        var viewer = CurrentViewer.member();
        var links = new ArrayList<Link>();
        people.stream().filter(one -> one.id().equals(viewer.person())).forEach(one -> {
            links.add(new Link("My sessions", one.path()));
            links.add(new Link("My calendar", "/rota/calendar"));
        });
        links.add(new Link("Month", MonthPages.PATH));
        if (Arranges.may(viewer)) {
            links.add(new Link("Patterns", "/rota/patterns"));
            links.add(new Link("Drafts", "/rota/drafts"));
            links.add(new Link("Advisers", "/rota/advisers"));
            links.add(new Link("Sites and rooms", "/rota/places"));
            links.add(new Link("Telephone lines", "/rota/lines"));
        }
        return links;
    }

    private List<Session> sessions(WeekQuery query, LocalDate monday) {
        var from = monday.atStartOfDay(Dates.ZONE).toInstant();
        var until = monday.plusWeeks(1).atStartOfDay(Dates.ZONE).toInstant();
        return rota.between(from, until).stream().filter(query::matches).toList();
    }

    private static List<Week.Row> rows(WeekQuery query, Week week, List<RotaAdviser> people) {
        return switch (query.by()) {
            case "adviser" ->
                week.byAdviser(
                        query.narrowed()
                                ? List.of()
                                : people.stream().map(RotaAdviser::name).toList());
            case "site" -> week.byPlace();
            default -> List.of();
        };
    }

    private static List<Link> chosen(WeekQuery query, List<RotaAdviser> people, List<RotaPlace> everywhere) {
        var links = new ArrayList<Link>();
        Ids.read(query.adviser())
                .flatMap(
                        id -> people.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(one ->
                        links.add(new Link(one.name(), query.withoutAdviser().path())));
        Ids.read(query.place())
                .flatMap(id ->
                        everywhere.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(one ->
                        links.add(new Link(one.name(), query.withoutPlace().path())));
        return links;
    }
}
