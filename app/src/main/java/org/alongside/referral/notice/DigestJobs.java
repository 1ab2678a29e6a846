package org.alongside.referral.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.alongside.job.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The digest goes out on Monday at seven. */
@Configuration(proxyBeanMethods = false)
class DigestJobs {

    @Bean
    RecurringTask<Void> referralDigest(SendDigest sendDigest) {
        return Job.weekly(DayOfWeek.MONDAY, LocalTime.of(7, 0), SendDigest.TASK, sendDigest::send);
    }
}
