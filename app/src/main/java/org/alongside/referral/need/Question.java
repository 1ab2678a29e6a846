package org.alongside.referral.need;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Alarm;
import org.alongside.referral.refer.Typed;
import org.jspecify.annotations.Nullable;

/** A question of the screen, with the alarm and the areas of law that a "yes" means. The words stand in models/need. */
public enum Question implements Choice {
    MONEY("no money or food", Alarm.NO_MONEY, LawArea.WELFARE_BENEFITS),
    BENEFIT("benefit stopped or refused", Alarm.BENEFIT_STOPPED, LawArea.WELFARE_BENEFITS),
    DEBT("debts or bills", null, LawArea.DEBT),
    BAILIFF("bailiff", Alarm.BAILIFF, LawArea.DEBT),
    HOME("may lose the home", Alarm.EVICTION, LawArea.HOUSING),
    REPAIRS("home in a bad state", null, LawArea.HOUSING),
    SAFE("not safe at home", Alarm.UNSAFE, LawArea.HOUSING),
    WORK("trouble at work", null, LawArea.EMPLOYMENT),
    SCHOOL("child out of school", Alarm.OUT_OF_SCHOOL, LawArea.EDUCATION),
    STAY("right to stay", null, LawArea.IMMIGRATION),
    CARE("care at home", null, LawArea.COMMUNITY_CARE);

    private final String title;
    private final Optional<Alarm> alarm;
    private final LawArea area;

    Question(String title, @Nullable Alarm alarm, LawArea area) {
        this.title = title;
        this.alarm = Optional.ofNullable(alarm);
        this.area = area;
    }

    @Override
    public String title() {
        return title;
    }

    public static List<Question> all() {
        return List.of(values());
    }

    /** A form in which the questions that were answered "yes" have become alarms and areas. */
    public static Typed into(Typed typed) {
        var yes = named(typed.all("yes"));
        return typed.with("alarms", PrefillFromScreen.keys(List.copyOf(alarms(yes))))
                .with("areas", PrefillFromScreen.keys(List.copyOf(areas(yes))));
    }

    /** Those a form ticked. */
    public static Set<Question> named(@Nullable Collection<String> keys) {
        var found = EnumSet.noneOf(Question.class);
        for (var key : keys == null ? Set.<String>of() : keys) {
            Choice.named(Question.class, key).ifPresent(found::add);
        }
        return found;
    }

    static Set<Alarm> alarms(Set<Question> yes) {
        var alarms = EnumSet.noneOf(Alarm.class);
        yes.forEach(question -> question.alarm.ifPresent(alarms::add));
        return alarms;
    }

    static Set<LawArea> areas(Set<Question> yes) {
        var areas = EnumSet.noneOf(LawArea.class);
        yes.forEach(question -> areas.add(question.area));
        return areas;
    }
}
