package org.alongside.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Once a week on this day at this hour. */
record Weekly(ZoneId zone, DayOfWeek day, LocalTime at) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        return after(done.getTimeDone());
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    Instant after(Instant instant) {
        var now = instant.atZone(zone);
        var next = now.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(day))
                .atTime(at)
                .atZone(zone);
        return (next.isAfter(now) ? next : next.plusWeeks(1)).toInstant();
    }
}
