package org.alongside.demo.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.consent.Part;
import org.alongside.kernel.LawArea;
import org.alongside.servicemodel.Offer;
import org.alongside.servicemodel.ServiceModel;

/** The twelve months of a partnership that end at a moment: the same for the same ground, seed and moment. */
public record Year(List<Course> courses, List<Consulted> consultations) {

    public Year {
        courses = List.copyOf(courses);
        consultations = List.copyOf(consultations);
    }

    /** How many referrals a demonstration of this model gets. */
    public static int referrals(ServiceModel model) {
        return Shape.referrals(model);
    }

    /**
     * @param series from 0 to 8, so that no two partnerships share a telephone number
     */
    public static Year of(Ground ground, int series, long seed, Instant now) {
        var dice = new Dice(seed ^ ground.model().key().hashCode());
        var shape = new Shape(ground.model());
        var arrivals = new PlanArrivals(dice.apart(1), ground).all(now);
        var people = new MakePeople(dice.apart(2), series, shape.parents());
        var needs = new PlanNeeds(dice.apart(3), shape);
        var steps = new PlanSteps(dice.apart(4), ground);
        var other = dice.apart(5);
        var courses = new ArrayList<Course>();
        for (var sent : arrivals) {
            var day = sent.at().atZone(Hours.ZONE).toLocalDate();
            var before = other.chance(0.07) ? earlier(courses, other) : Optional.<Course>empty();
            var again = other.chance(0.3);
            var person = before.map(known -> again ? known.person().hurried() : known.person())
                    .orElseGet(() -> people.next(day));
            var need = needs.next(day);
            var course = new Course(
                    courses.size(),
                    person,
                    again ? Optional.empty() : before.map(Course::number),
                    sent,
                    need,
                    feedback(other),
                    other.between(0, 9),
                    List.of());
            courses.add(with(course, steps.of(sent, course.urgent(), now)));
        }
        return new Year(courses, consultations(ground, dice.apart(6), now));
    }

    /** Somebody who came before and has a name. */
    private static Optional<Course> earlier(List<Course> courses, Dice dice) {
        return courses.isEmpty()
                ? Optional.empty()
                : Optional.of(dice.one(courses)).filter(one -> one.person().familyName() != null);
    }

    /** One in eight agrees to no word back. */
    private static Set<Part> feedback(Dice dice) {
        return dice.chance(0.125) ? Set.of() : PlanAfter.parts(dice);
    }

    private static Course with(Course one, List<Step> steps) {
        return new Course(
                one.number(), one.person(), one.before(), one.sent(), one.need(), one.feedback(), one.worker(), steps);
    }

    /** Each question of the file once a quarter at most, some of them still to be answered. */
    private static List<Consulted> consultations(Ground ground, Dice dice, Instant now) {
        var all = new ArrayList<Consulted>();
        if (!ground.model().offer().rules().contains(Offer.Rule.SECONDARY_CONSULTATION)) {
            return all;
        }
        var hours = new Hours(dice);
        var newest = true;
        for (var area : ground.model().offer().lawAreas()) {
            for (var pair : PlanNeeds.words("consultation " + area.title())) {
                var back = newest ? 1 : dice.between(1, 300);
                newest = false;
                var day = now.atZone(Hours.ZONE).toLocalDate().minusDays(back);
                if (ground.open(day)) {
                    all.add(consulted(area, pair.split(" \\| "), hours.on(day), back, dice));
                }
            }
        }
        return all;
    }

    private static Consulted consulted(LawArea area, String[] pair, Instant at, int back, Dice dice) {
        var answer = new Consulted.Answered(new Hours(dice).after(at, dice.between(0, 3)), dice.between(0, 9), pair[1]);
        return new Consulted(at, dice.between(0, 1), area, pair[0], back < 8 ? Optional.empty() : Optional.of(answer));
    }
}
