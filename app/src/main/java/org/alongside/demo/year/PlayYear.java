package org.alongside.demo.year;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.alongside.database.TurnedTime;
import org.alongside.demo.plan.Ground;
import org.alongside.demo.plan.Step;
import org.alongside.demo.plan.Year;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Conduct.NeutralLabels;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays a planned year in the order of time, as far as it lies in the past. */
@Component
@ConditionalOnProperty("alongside.demo")
public class PlayYear {

    private final PlaySending sending;
    private final PlayCourse courses;
    private final PlayConsultations consultations;
    private final PrepareStage prepare;
    private final Partnerships partnerships;
    private final Supplier<UUID> ids;
    private final Clock clock;

    PlayYear(
            PlaySending sending,
            PlayCourse courses,
            PlayConsultations consultations,
            PrepareStage prepare,
            Partnerships partnerships,
            Supplier<UUID> ids,
            Clock clock) {
        this.sending = sending;
        this.courses = courses;
        this.consultations = consultations;
        this.prepare = prepare;
        this.partnerships = partnerships;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What to play.
     *
     * @param series from 0 to 8, so that no two partnerships share a telephone number
     */
    public record Wanted(ServiceModel model, int referrals, int series, long seed) {}

    /**
     * Twelve months up to this moment.
     *
     * @param progress is told how much of it is done, from 0 to 1
     */
    public Year play(Wanted wanted, Stage stage, DoubleConsumer progress) {
        var now = clock.instant();
        var model = wanted.model();
        var year = Year.of(ground(wanted, stage), wanted.series(), wanted.seed(), now);
        var random = new Random(wanted.seed() ^ stage.partnership().getLeastSignificantBits());
        TurnedTime.at(now.minus(java.time.Duration.ofDays(366)), random, () -> prepare.before(stage, model));
        var turns = turns(model, stage, year, now, random);
        for (int i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            TurnedTime.at(turn.at(), random, turn.deed());
            progress.accept((i + 1.0) / turns.size());
        }
        prepare.after(stage);
        return year;
    }

    private Ground ground(Wanted wanted, Stage stage) {
        var partnership = CurrentViewer.as(stage.referrers().getFirst(), () -> partnerships.seen(stage.partnership()));
        var starts = stage.sites().stream()
                .map(site -> site.startsOn().orElse(java.time.LocalDate.MIN))
                .toList();
        return new Ground(
                wanted.model(),
                wanted.referrals(),
                partnership.startedOn().orElse(java.time.LocalDate.MAX),
                partnership.endedOn().orElse(java.time.LocalDate.MAX),
                starts,
                stage.teams().size(),
                stage.workers().size());
    }

    private List<Stage.Turn> turns(ServiceModel model, Stage stage, Year year, Instant now, Random random) {
        var turns = new ArrayList<Stage.Turn>();
        var played = new HashMap<Integer, Played>();
        for (var course : year.courses()) {
            TurnedTime.at(course.sent().at(), random, () -> played.put(course.number(), new Played(course, ids.get())));
            turns.addAll(turns(model, stage, played, course.number()));
        }
        for (var one : year.consultations()) {
            var id = new UUID[1];
            TurnedTime.at(one.at(), random, () -> id[0] = ids.get());
            turns.add(new Stage.Turn(one.at(), () -> consultations.ask(stage, one, id[0])));
            one.answered()
                    .ifPresent(answer ->
                            turns.add(new Stage.Turn(answer.at(), () -> consultations.answer(stage, answer, id[0]))));
        }
        return turns.stream()
                .filter(turn -> turn.at().isBefore(now))
                .sorted(Comparator.comparing(Stage.Turn::at))
                .toList();
    }

    private List<Stage.Turn> turns(ServiceModel model, Stage stage, Map<Integer, Played> all, int number) {
        var one = java.util.Objects.requireNonNull(all.get(number));
        var course = one.course();
        var before = course.before().map(all::get);
        var neutral = model.conduct().labels() == NeutralLabels.ALWAYS
                || model.conduct().labels() == NeutralLabels.ON_REQUEST && number % 17 == 0;
        var turns = new ArrayList<Stage.Turn>();
        turns.add(new Stage.Turn(course.sent().at(), () -> sending.send(stage, one, neutral)));
        var steps = course.steps();
        for (int i = 0; i < steps.size(); ) {
            var together = together(steps, i);
            turns.add(new Stage.Turn(steps.get(i).at(), () -> courses.play(stage, model, one, together, before)));
            i += together.size();
        }
        return turns;
    }

    /** What was decided in one conversation stands in a row. */
    private static List<Step> together(List<Step> steps, int from) {
        int to = from + 1;
        while (steps.get(from) instanceof Step.Decide && to < steps.size() && steps.get(to) instanceof Step.Decide) {
            to++;
        }
        return steps.subList(from, to);
    }
}
