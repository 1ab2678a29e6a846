package org.alongside.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One scheduler for every job of every module. Off with {@code alongside.jobs=false}: then another node does the work.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "alongside.jobs", matchIfMissing = true)
class JobConfiguration {

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource source, List<Task<?>> tasks, Clock clock) {
        var recurring = tasks.stream().filter(RecurringTask.class::isInstance).toList();
        var others = tasks.stream().filter(task -> !recurring.contains(task)).toList();
        return Scheduler.create(source, others)
                .startTasks(
                        recurring.stream().map(task -> (RecurringTask<?>) task).toList())
                .tableName("job.scheduled_task")
                .alwaysPersistTimestampInUTC()
                .clock(clock::instant)
                .threads(4)
                .pollingInterval(Duration.ofSeconds(5))
                // What a killed node was at is taken over after a minute, not after half an hour.
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    @Bean
    SchedulerLifecycle schedulerLifecycle(Scheduler scheduler) {
        return new SchedulerLifecycle(scheduler);
    }
}
