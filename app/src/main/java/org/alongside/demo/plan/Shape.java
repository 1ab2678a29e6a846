package org.alongside.demo.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Door;
import org.alongside.servicemodel.Place.Setting;
import org.alongside.servicemodel.Referring;
import org.alongside.servicemodel.ServiceModel;

/** How much comes to a model of service, by which doors and for what, before chance has its say. */
record Shape(ServiceModel model) {

    private static final Map<String, Integer> A_YEAR = Map.of(
            "county-gp-rotation", 620,
            "london-gp-rotation", 320,
            "north-west-gp-telephone", 480,
            "university-clinic", 200,
            "childrens-hospital", 240,
            "cancer-care", 260,
            "mental-health", 280,
            "hiv-clinic", 160,
            "borough-wide", 360);

    /** Referrals in the year; a practice refers some 39 to 73 people, so the demonstration shows a part of them. */
    static int referrals(ServiceModel model) {
        return A_YEAR.getOrDefault(model.key(), 250);
    }

    /** Parents come to a children's hospital for their child. */
    boolean parents() {
        return model.place().setting() == Setting.CHILDRENS_HOSPITAL;
    }

    /** The share of referrals that name each area; most services deal with benefits, then debt and housing. */
    Map<LawArea, Double> areas() {
        var areas = new LinkedHashMap<LawArea, Double>();
        model.offer().lawAreas().forEach(area -> areas.put(area, share(area)));
        return areas;
    }

    private double share(LawArea area) {
        var setting = model.place().setting();
        return switch (area) {
            case WELFARE_BENEFITS -> setting == Setting.CANCER_CARE ? 70 : 52;
            case DEBT -> 21;
            case HOUSING -> setting == Setting.MENTAL_HEALTH ? 30 : 22;
            case EMPLOYMENT -> setting == Setting.CANCER_CARE ? 14 : 7;
            case EDUCATION -> parents() ? 22 : 3;
            case IMMIGRATION -> setting == Setting.HIV_SERVICE ? 26 : 6;
            case COMMUNITY_CARE -> 8;
        };
    }

    Map<Door, Double> doors() {
        var doors = new LinkedHashMap<Door, Double>();
        doors.put(Door.ACCOUNT, 78.0);
        for (var how : model.referring().how()) {
            switch (how) {
                case LINK -> doors.put(Door.TEAM_LINK, 45.0);
                case TELEPHONE -> doors.put(Door.TELEPHONE, 9.0);
                case WALK_IN -> doors.put(Door.WALK_IN, 12.0);
                case FORM, DIRECT_BOOKING, RECORD_SYSTEM -> {}
            }
        }
        if (model.referring().who().contains(Referring.Who.SELF)) {
            doors.put(Door.SELF, 8.0);
        }
        return doors;
    }

    /** Who notices a need; receptionists and link workers more often than doctors. */
    Map<Referring.Who, Double> noticers() {
        var who = new LinkedHashMap<Referring.Who, Double>();
        var named = model.referring().who().stream()
                .filter(one -> one != Referring.Who.SELF && one != Referring.Who.ANY_STAFF)
                .toList();
        (named.isEmpty() || model.referring().who().contains(Referring.Who.ANY_STAFF) ? USUAL : named)
                .forEach(one -> who.put(one, one == Referring.Who.LINK_WORKER ? 4.0 : 2.0));
        return who;
    }

    private static final List<Referring.Who> USUAL = List.of(
            Referring.Who.LINK_WORKER,
            Referring.Who.NURSE,
            Referring.Who.RECEPTIONIST,
            Referring.Who.GP,
            Referring.Who.CARE_COORDINATOR);
}
