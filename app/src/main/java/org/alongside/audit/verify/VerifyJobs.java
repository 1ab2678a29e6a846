package org.alongside.audit.verify;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalTime;
import org.alongside.job.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Verification every night. */
@Configuration(proxyBeanMethods = false)
class VerifyJobs {

    @Bean
    RecurringTask<Void> auditVerify(VerifyNightly nightly, @Value("${alongside.audit.verify-at:03:10}") LocalTime at) {
        return Job.daily(at, "audit-verify", nightly::verify);
    }
}
