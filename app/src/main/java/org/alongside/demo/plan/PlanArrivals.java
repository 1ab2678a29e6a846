package org.alongside.demo.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.referral.Door;
import org.alongside.referral.Noticed;
import org.alongside.servicemodel.Referring;
import org.alongside.timelimit.calendar.WorkingDays;

/** When referrals come, by which door and from where: unevenly, for a few practices refer most. */
final class PlanArrivals {

    private final Dice dice;
    private final Ground ground;
    private final Shape shape;
    private final Hours hours;

    PlanArrivals(Dice dice, Ground ground) {
        this.dice = dice;
        this.ground = ground;
        this.shape = new Shape(ground.model());
        this.hours = new Hours(dice);
    }

    /** In the order of time; the last of them today, or on the partnership's last day. */
    List<Course.Sent> all(Instant now) {
        var today = now.atZone(Hours.ZONE).toLocalDate();
        var days = days(today);
        var all = new ArrayList<Course.Sent>();
        for (int i = 0; i < ground.referrals(); i++) {
            all.add(one(dice.weighted(days)));
        }
        return all.stream()
                .filter(sent -> sent.at().isBefore(now)
                        && ground.open(sent.at().atZone(Hours.ZONE).toLocalDate()))
                .sorted(java.util.Comparator.comparing(Course.Sent::at))
                .toList();
    }

    /** More as the year goes on, most on Mondays, few at Christmas. */
    private static Map<LocalDate, Double> days(LocalDate today) {
        var days = new LinkedHashMap<LocalDate, Double>();
        for (int back = 364; back >= 0; back--) {
            var day = today.minusDays(back);
            if (WorkingDays.englandAndWales().is(day)) {
                var weight = 1.3 - back / 600.0;
                var christmas = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 20;
                days.put(day, weight * (day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.4 : 1) * (christmas ? 0.3 : 1));
            }
        }
        return days;
    }

    private Course.Sent one(LocalDate day) {
        var door = dice.weighted(shape.doors());
        var self = door == Door.SELF || door == Door.WALK_IN && dice.chance(0.8);
        var from = door == Door.ACCOUNT || door == Door.TEAM_LINK;
        return new Course.Sent(
                self ? hours.any(day) : hours.on(day),
                door,
                dice.chance(0.62) ? 0 : 1,
                from ? site(day) : -1,
                from && ground.teams() > 0 ? few(ground.teams()) : -1,
                self || !from ? Referring.Who.SELF : dice.weighted(shape.noticers()),
                self || !from ? Noticed.SELF : how());
    }

    private Noticed how() {
        var ways = new LinkedHashMap<Noticed, Double>();
        ways.put(Noticed.NOTICED, 5.0);
        ways.put(Noticed.RAISED, 3.0);
        ways.put(Noticed.SCREENED, 2.0);
        return dice.weighted(ways);
    }

    /** A site that had joined by this day; -1 where there is none. */
    private int site(LocalDate day) {
        var sites = ground.siteStarts();
        for (int tries = 0; tries < 20 && !sites.isEmpty(); tries++) {
            int one = few(sites.size());
            if (!sites.get(one).isAfter(day)) {
                return one;
            }
        }
        return -1;
    }

    /** The first of them has a tenth or more, the others ever less; which is which is not their order by name. */
    private int few(int count) {
        if (dice.chance(0.1)) {
            return 7 % count;
        }
        var weights = new LinkedHashMap<Integer, Double>();
        for (int i = 0; i < count; i++) {
            weights.put((7 + i * 31) % count, 1 / Math.pow(i + 1.0, 0.7));
        }
        return dice.weighted(weights);
    }
}
