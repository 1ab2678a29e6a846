package org.alongside.appointment.choose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.appointment.Kind;
import org.alongside.appointment.book.Nearness;
import org.alongside.appointment.book.Slot;
import org.alongside.part.Link;
import org.alongside.part.Option;

/**
 * The times one can choose from, as the page lists them.
 *
 * @param advises whether the viewer may book over what is taken
 * @param chosen the one that is offered
 */
public record ChooseView(
        String name,
        BookQuery query,
        List<Slot> slots,
        List<Option> places,
        Nearness near,
        boolean advises,
        String chosen) {

    private static final int FIRST = 12;
    private static final int OWN_FIRST = 3;

    /** What stands first: the soonest where they were referred from, then all by time. */
    public List<Option> options() {
        var own = slots.stream().filter(this::own).limit(OWN_FIRST).toList();
        return Stream.concat(own.stream(), slots.stream().filter(slot -> !own.contains(slot)))
                .limit(query.more() ? slots.size() : FIRST)
                .map(this::option)
                .toList();
    }

    public boolean hasMore() {
        return !query.more() && slots.size() > FIRST;
    }

    private boolean own(Slot slot) {
        return !near.own().isEmpty() && slot.session().place().name().equals(near.own());
    }

    private Option option(Slot slot) {
        var hint = slot.where() + (own(slot) ? ". Where they were referred from" : "");
        return new Option(
                slot.key().toString(), slot.when(), slot.taken() ? hint + ". Taken: you will be asked why" : hint);
    }

    public List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(one -> new Option(one.key(), one.label()))
                .toList();
    }

    public String action() {
        return "/appointments/book";
    }

    public String moreHref() {
        return action() + "?" + query.all() + "&more=true";
    }

    /** What is looked for, each a link that takes it away. */
    public List<Link> filters() {
        var kind = query.wantedKind().map(one -> new Link(one.label(), without("kind=" + one.key())));
        var place = places.stream()
                .filter(one -> one.value().equals(query.placeText()))
                .map(one -> new Link(one.text(), without("place=" + one.value())));
        var twice = query.twice() ? Stream.of(new Link("Double length", without("twice=true"))) : Stream.<Link>of();
        var taken = query.taken() ? Stream.of(new Link("Taken ones, too", without("taken=true"))) : Stream.<Link>of();
        return Stream.of(kind.stream(), place, twice, taken).flatMap(one -> one).toList();
    }

    private String without(String part) {
        return action() + "?" + query.all().replace("&" + part, "");
    }

    public String heading() {
        return query.move() == null ? "Book an appointment" : "Move the appointment";
    }
}
