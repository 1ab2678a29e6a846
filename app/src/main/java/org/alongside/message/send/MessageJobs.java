package org.alongside.message.send;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.alongside.job.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes up what is due by the clock: tries that failed, what a dead node left, what became of messages handed over. */
@Configuration(proxyBeanMethods = false)
class MessageJobs {

    @Bean
    RecurringTask<Void> messageSend(DeliverMessages deliverMessages) {
        return Job.every(Duration.ofSeconds(10), DeliverMessages.TASK, deliverMessages::deliverDue);
    }
}
