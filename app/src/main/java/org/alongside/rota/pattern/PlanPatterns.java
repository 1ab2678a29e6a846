package org.alongside.rota.pattern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.rota.Arranges;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.rota.leave.Leave;
import org.alongside.rota.leave.Leaves;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.SiteDays;
import org.alongside.timelimit.calendar.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what publishing the patterns until a day would do, and what it would leave out and why. Changes nothing. */
@Component
public class PlanPatterns {

    /** Half a year: further ahead nobody knows. */
    public static final int MOST_WEEKS = 26;

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final Comparator<Planned> ORDER = Comparator.comparing(Planned::day)
            .thenComparing(one -> one.pattern().times().from())
            .thenComparing(one -> one.pattern().adviser().name());

    private final Arranges arranges;
    private final PatternTable table;
    private final Rota rota;
    private final Leaves leaves;
    private final Places places;
    private final Clock clock;

    PlanPatterns(Arranges arranges, PatternTable table, Rota rota, Leaves leaves, Places places, Clock clock) {
        this.arranges = arranges;
        this.table = table;
        this.rota = rota;
        this.leaves = leaves;
        this.places = places;
        this.clock = clock;
    }

    /** Each day from tomorrow until this day, in order. */
    @Transactional
    public List<Planned> until(LocalDate last) {
        arranges.demand();
        var tomorrow = clock.instant().atZone(Dates.ZONE).toLocalDate().plusDays(1);
        var until = last.isAfter(tomorrow.plusWeeks(MOST_WEEKS)) ? tomorrow.plusWeeks(MOST_WEEKS) : last;
        if (until.isBefore(tomorrow)) {
            return List.of();
        }
        var sites = places.days();
        var all = new ArrayList<Planned>();
        for (var from = tomorrow; !from.isAfter(until); from = from.plusWeeks(1)) {
            var end = from.plusDays(6);
            all.addAll(week(from, end.isAfter(until) ? until : end, sites));
        }
        return all.stream().sorted(ORDER).toList();
    }

    private List<Planned> week(LocalDate from, LocalDate until, Map<UUID, SiteDays> sites) {
        var begin = from.atStartOfDay(Dates.ZONE).toInstant();
        var end = until.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        var known = new Known(sites, new ArrayList<>(rota.between(begin, end)), leaves.between(begin, end));
        var all = new ArrayList<Planned>();
        for (var pattern : table.current()) {
            var before = table.published(pattern.id(), from);
            for (var day : pattern.cycle().days(from, until)) {
                var verdict = before.containsKey(day) ? Planned.Verdict.BEFORE : verdict(pattern, day, known);
                all.add(new Planned(pattern, day, verdict));
            }
        }
        return all;
    }

    /** What is known of a week; what is to be published takes its time and room from what comes after it. */
    private record Known(Map<UUID, SiteDays> sites, List<Session> taken, List<Leave> leaves) {}

    private static Planned.Verdict verdict(Pattern pattern, LocalDate day, Known known) {
        var open = pattern.where().site().map(known.sites()::get).orElse(SiteDays.ALWAYS);
        if (!DAYS.is(day) && day.getDayOfWeek().getValue() < 6) {
            return Planned.Verdict.BANK_HOLIDAY;
        }
        if (!open.open(day)) {
            return Planned.Verdict.SITE_NOT_OPEN;
        }
        var hours = pattern.times().on(day);
        var person = pattern.adviser().id();
        return known.leaves().stream().anyMatch(one -> one.person().equals(person) && one.meets(hours))
                ? Planned.Verdict.AWAY
                : free(pattern, hours, known.taken());
    }

    private static Planned.Verdict free(Pattern pattern, Session.Hours hours, List<Session> taken) {
        for (var one : taken) {
            if (one.hours().from().isBefore(hours.until())
                    && hours.from().isBefore(one.hours().until())) {
                if (one.adviser().id().equals(pattern.adviser().id())) {
                    return Planned.Verdict.ADVISER_ELSEWHERE;
                }
                if (one.place().room().isPresent()
                        && one.place().room().equals(pattern.where().room())) {
                    return Planned.Verdict.ROOM_TAKEN;
                }
            }
        }
        taken.add(session(pattern, hours));
        return Planned.Verdict.PUBLISH;
    }

    private static Session session(Pattern pattern, Session.Hours hours) {
        var place = new Session.Place(
                Session.Kind.SITE,
                pattern.id(),
                pattern.place(),
                pattern.where().room(),
                "");
        return new Session(
                pattern.id(),
                pattern.agency(),
                pattern.adviser(),
                place,
                hours,
                pattern.slots(),
                pattern.walkIn(),
                false);
    }
}
