package org.alongside.audit.seal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.alongside.job.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sealing every half minute. */
@Configuration(proxyBeanMethods = false)
class SealJobs {

    @Bean
    RecurringTask<Void> auditSeal(
            SealEvents events, PublishHeads heads, @Value("${alongside.audit.seal-every:30s}") Duration pause) {
        return Job.every(pause, "audit-seal", () -> {
            events.seal();
            heads.publish();
        });
    }
}
