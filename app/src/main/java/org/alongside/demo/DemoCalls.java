package org.alongside.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.alongside.appointment.callback.CallBack;
import org.alongside.appointment.callback.CallQueue;
import org.alongside.appointment.callback.CallTimes;
import org.alongside.appointment.callback.KeepTimes;
import org.alongside.servicemodel.Booking;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some of those who wait for a call at the end of the made-up year asked for a time. */
@Component
@ConditionalOnProperty("alongside.demo-year")
@Order(450)
class DemoCalls implements ApplicationRunner {

    private static final List<CallTimes> ASKED = List.of(
            new CallTimes(Set.of(), Set.of(CallTimes.Part.MORNING)),
            new CallTimes(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), Set.of()),
            new CallTimes(Set.of(), Set.of(CallTimes.Part.AFTERNOON, CallTimes.Part.EVENING)));
    private static final int EACH = 4;

    private final DemoStages stages;
    private final CallQueue queue;
    private final KeepTimes keepTimes;

    DemoCalls(DemoStages stages, CallQueue queue, KeepTimes keepTimes) {
        this.stages = stages;
        this.queue = queue;
        this.keepTimes = keepTimes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        stages.all().forEach((model, stage) -> {
            if (model.booking().styles().contains(Booking.Style.CALL_BACK)) {
                stage.workers().values().forEach(workers -> ask(workers.getFirst()));
            }
        });
    }

    /** One in four; those who did before are left alone. */
    private void ask(Viewer.Member adviser) {
        CurrentViewer.as(adviser, () -> {
            var calls = queue.page(false, null, null).calls();
            if (calls.stream().map(CallBack::times).allMatch(CallTimes::any)) {
                for (int i = 1; i < calls.size(); i += EACH) {
                    keepTimes.keep(calls.get(i).referral(), ASKED.get(i / EACH % ASKED.size()));
                }
            }
        });
    }
}
