package org.alongside.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.alongside.command.StartProgress;
import org.alongside.database.Filling;
import org.alongside.demo.plan.Year;
import org.alongside.demo.year.PlayYear;
import org.alongside.demo.year.Stage;
import org.alongside.modelfile.Models;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills each partnership with twelve months of referrals at the first start; one that has any is left alone. A first
 * start that was interrupted is made again from the beginning.
 */
@Component
@ConditionalOnProperty("alongside.demo-year")
@Order(400)
class DemoYear implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);
    private static final long SEED = 20_261_128;
    private static final String WHAT = "Making up a year of referrals";

    private final DemoStages stages;
    private final PlayYear playYear;
    private final SentReferrals sentReferrals;
    private final StartProgress progress;
    private final Filling filling;
    private final ConfigurableApplicationContext application;
    private final Map<String, Double> done = new ConcurrentHashMap<>();

    DemoYear(
            DemoStages stages,
            PlayYear playYear,
            SentReferrals sentReferrals,
            StartProgress progress,
            Filling filling,
            ConfigurableApplicationContext application) {
        this.stages = stages;
        this.playYear = playYear;
        this.sentReferrals = sentReferrals;
        this.progress = progress;
        this.filling = filling;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var all = stages.all();
        var empty = new LinkedHashMap<>(all);
        empty.values().removeIf(stage -> !isEmpty(stage));
        if (empty.isEmpty()) {
            return;
        }
        if (empty.size() < all.size()) {
            playAll(empty);
        } else {
            filling.fill(() -> playAll(empty), this::goesOn);
        }
    }

    /** Not while the server is being stopped, and not without a database, which asking for anything shows. */
    private boolean goesOn() {
        stages.all().values().forEach(this::isEmpty);
        return !application.isClosed();
    }

    /** As many partnerships at a time as there are processors. */
    private void playAll(Map<ServiceModel, Stage> empty) {
        var models = Models.shipped();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            empty.forEach(
                    (model, stage) -> workers.submit(() -> play(model, stage, models.indexOf(model), empty.size())));
        }
    }

    private boolean isEmpty(Stage stage) {
        return stage.referrers().stream()
                .allMatch(referrer -> CurrentViewer.as(
                        referrer,
                        () -> sentReferrals
                                .page(SentReferrals.Filter.ALL, SentReferrals.Turn.FIRST)
                                .referrals()
                                .isEmpty()));
    }

    private void play(ServiceModel model, Stage stage, int series, int of) {
        try {
            var wanted = new PlayYear.Wanted(model, Year.referrals(model), series, SEED);
            playYear.play(wanted, stage, part -> show(model, part, of));
        } catch (RuntimeException problem) {
            if (application.isClosed()) {
                return;
            }
            // What is there can be used; the text may quote a row.
            LOG.warn(
                    "The made-up year of {} is not whole",
                    model.key(),
                    new IllegalStateException(problem.getClass().getName() + " at "
                            + List.of(problem.getStackTrace()).getFirst()));
        }
    }

    private void show(ServiceModel model, double part, int of) {
        done.put(model.key(), part);
        progress.show(
                WHAT, done.values().stream().mapToDouble(Double::doubleValue).sum() / of);
    }
}
