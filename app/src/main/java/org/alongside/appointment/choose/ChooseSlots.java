package org.alongside.appointment.choose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.appointment.book.Books;
import org.alongside.appointment.book.FindSlots;
import org.alongside.appointment.book.Nearness;
import org.alongside.appointment.book.Slot;
import org.alongside.directory.Site;
import org.alongside.directory.Sites;
import org.alongside.kernel.Postcode;
import org.alongside.part.Option;
import org.alongside.rota.Session;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the times somebody can choose from. */
@Component
public class ChooseSlots {

    private static final int MOST = 300;

    private final Books books;
    private final ReadWhom readWhom;
    private final FindSlots findSlots;
    private final Sites sites;

    ChooseSlots(Books books, ReadWhom readWhom, FindSlots findSlots, Sites sites) {
        this.books = books;
        this.readWhom = readWhom;
        this.findSlots = findSlots;
        this.sites = sites;
    }

    /** @param chosen the slot that is marked, by its key */
    @Transactional
    public ChooseView view(BookQuery query, String chosen) {
        var party = books.demand(query.whom());
        var person = readWhom.read(query.whom());
        var near = near(person);
        var wanted = new FindSlots.Wanted(
                party.agency(),
                query.wantedKind(),
                query.twice(),
                Optional.empty(),
                query.taken() && party.advises(),
                MOST);
        var found = findSlots.free(wanted, near);
        var there = found.stream()
                .filter(slot ->
                        query.place() == null || slot.session().place().id().equals(query.place()))
                .toList();
        return new ChooseView(person.name(), query, there, places(found), near, party.advises(), chosen);
    }

    private static List<Option> places(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.session().place())
                .collect(Collectors.toMap(Session.Place::id, Session.Place::name, (one, same) -> one))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(place -> new Option(place.getKey().toString(), place.getValue()))
                .toList();
    }

    /** Near the site they were referred from; where it is not known, near where they live. */
    private Nearness near(ReadWhom.Person person) {
        var known = sites
                .page(new Sites.Search(
                        CurrentViewer.member().partnership(), Unit.SITE, "", Optional.empty(), Optional.empty(), 500))
                .stream()
                .filter(site -> site.postcode().flatMap(Postcode::read).isPresent())
                .toList();
        var codes = known.stream().collect(Collectors.toMap(Site::id, ChooseSlots::code, (one, same) -> one));
        var own = known.stream()
                .filter(site -> site.name().equals(person.site()))
                .map(ChooseSlots::code)
                .findFirst();
        return new Nearness(person.site(), own.or(person::postcode), codes);
    }

    private static Postcode code(Site site) {
        return site.postcode().flatMap(Postcode::read).orElseThrow();
    }
}
