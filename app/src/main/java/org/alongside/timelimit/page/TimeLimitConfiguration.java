package org.alongside.timelimit.page;

import org.alongside.database.DataFolder;
import org.alongside.timelimit.LetterLimits;
import org.alongside.timelimit.TimeLimits;
import org.alongside.timelimit.calendar.CalendarFolder;
import org.alongside.timelimit.rule.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine of this installation, with the calendars that were imported into its data folder. */
@Configuration
class TimeLimitConfiguration {

    @Bean
    TimeLimits timeLimits(DataFolder folder) {
        return new TimeLimits(CalendarFolder.in(folder.path()).calendars());
    }

    @Bean
    LetterLimits letterLimits(TimeLimits limits) {
        return new LetterLimits(limits, Catalogue.shipped());
    }
}
