package org.alongside.referral.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.page.Dates;
import org.junit.jupiter.api.Test;

/** Which day stands beside a referral with a letter. */
class LetterTagTest {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 28);
    private static final LocalDate HEARING = LocalDate.of(2026, 12, 11);
    private static final LocalDate COUNTED = LocalDate.of(2026, 12, 29);

    @Test
    void a_hearing_stays_the_day_when_it_has_passed() {
        for (var today : new LocalDate[] {SENT, HEARING, HEARING.plusDays(3)}) {
            assertThat(ArrivalLine.letter(HEARING, Optional.of(COUNTED), SENT, today)
                            .text())
                    .isEqualTo("Letter " + Dates.brief(HEARING));
        }
    }

    @Test
    void what_a_letter_that_had_come_may_set_is_the_day() {
        assertThat(ArrivalLine.letter(SENT, Optional.of(COUNTED), SENT, SENT).text())
                .isEqualTo("Safe date " + Dates.brief(COUNTED));
    }
}
