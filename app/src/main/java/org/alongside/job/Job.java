package org.alongside.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;

/**
 * A piece of work done by the clock. A module makes it a bean; the scheduler runs it on one node at a time, as the
 * system at the task of this name: {@code viewer.is_task('name')} in the policies opens what it needs and nothing else
 * does.
 */
public final class Job {

    private static final ZoneId LOCAL = ZoneId.of("Europe/London");

    private Job() {}

    /** Runs at start and then this long after each end. */
    public static RecurringTask<Void> every(Duration pause, String name, Runnable work) {
        return recurring(FixedDelay.of(pause), name, work);
    }

    /** Runs once a day at this hour in London; a server that was off at that hour does it when it starts. */
    public static RecurringTask<Void> daily(LocalTime at, String name, Runnable work) {
        return recurring(new Daily(LOCAL, at), name, work);
    }

    /** Runs once a week on this day at this hour in London; a server that was off then does it when it starts. */
    public static RecurringTask<Void> weekly(DayOfWeek day, LocalTime at, String name, Runnable work) {
        return recurring(new Weekly(LOCAL, day, at), name, work);
    }

    private static RecurringTask<Void> recurring(Schedule schedule, String name, Runnable work) {
        return Tasks.recurring(name, schedule)
                .execute((instance, context) -> CurrentViewer.as(new Viewer.Task(name), work));
    }
}
