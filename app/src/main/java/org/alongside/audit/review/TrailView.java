package org.alongside.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.audit.Act;
import org.alongside.audit.Names;
import org.alongside.audit.verify.LastVerification;
import org.alongside.page.Dates;
import org.alongside.part.Link;
import org.alongside.part.Option;
import org.alongside.part.Tag;
import org.jspecify.annotations.Nullable;

/** Everything the page of the trail shows. */
public record TrailView(
        TrailFilter filter,
        ReadTrail.Page page,
        List<String> present,
        List<Names.Colleague> colleagues,
        Map<UUID, String> names,
        @Nullable LastVerification verification) {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.UK);

    public List<TrailEvent> events() {
        return page.events();
    }

    public String count() {
        return page.count() > ReadTrail.MOST
                ? "%,d+ events".formatted(ReadTrail.MOST)
                : page.count() == 1 ? "1 event" : "%,d events".formatted(page.count());
    }

    public String who(TrailEvent event) {
        return event.person() != null
                ? names.getOrDefault(event.person(), "Somebody else")
                : event.task() != null ? "Alongside" : "Not signed in";
    }

    public String time(Instant at) {
        return TIME.format(at.atZone(Dates.ZONE));
    }

    public List<Option> people() {
        return colleagues.stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
    }

    public List<Option> acts() {
        return Arrays.stream(Act.values())
                .map(act -> new Option(act.name(), act.title()))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.concat(present.stream(), Stream.ofNullable(filter.kind()))
                .distinct()
                .sorted()
                .map(kind -> new Option(kind, TrailEvent.words(kind)))
                .toList();
    }

    public @Nullable String from() {
        return typed(filter.from());
    }

    public @Nullable String to() {
        return typed(filter.to());
    }

    /** A day as people type it; what is no day as they did. */
    private static @Nullable String typed(@Nullable String day) {
        return day != null && ISO.matcher(day).matches() && TrailFilter.day(day) != null
                ? TYPED.format(LocalDate.parse(day))
                : day;
    }

    /** What is filtered for, each with the way back to without it. */
    public List<Link> chosen() {
        var chosen = new ArrayList<Link>();
        add(chosen, filter.person(), this::nameOf, filter.withPerson(null));
        add(chosen, filter.act(), word -> Act.valueOf(word).title(), filter.withAct(null));
        add(chosen, filter.kind(), TrailEvent::words, filter.withKind(null));
        add(chosen, filter.from(), day -> "From " + day(day), filter.withFrom(null));
        add(chosen, filter.to(), day -> "To " + day(day), filter.withTo(null));
        add(chosen, filter.subject(), id -> "Record " + id.substring(28), filter.withSubject(null));
        return chosen;
    }

    private static void add(
            List<Link> chosen, @Nullable String value, UnaryOperator<String> shown, TrailFilter without) {
        if (value != null) {
            chosen.add(new Link(shown.apply(value), without.href()));
        }
    }

    private static String day(String day) {
        return Dates.brief(LocalDate.parse(day));
    }

    private String nameOf(String person) {
        return names.getOrDefault(UUID.fromString(person), "One person");
    }

    public @Nullable String newer() {
        return page.newer() && !events().isEmpty()
                ? filter.href("newer", events().getFirst().place())
                : null;
    }

    public @Nullable String older() {
        return page.older() && !events().isEmpty()
                ? filter.href("older", events().getLast().place())
                : null;
    }

    public Tag seal() {
        return verification == null
                ? Tag.neutral("Not verified yet")
                : verification.held() ? Tag.good("Holds") : Tag.urgent("Does not hold");
    }
}
