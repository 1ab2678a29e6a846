package org.alongside.appointment.remind;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.alongside.job.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every five minutes for whom to remind. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> appointmentReminders(SendReminders sendReminders) {
        return Job.every(PAUSE, SendReminders.TASK, sendReminders::send);
    }
}
