package org.alongside.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrajectoryTest {

    @ParameterizedTest
    @CsvSource({
        "2010-04-01, , LONG_RUNNER",
        "2016-11-24, , LONG_RUNNER",
        "2016-11-25, , SUCCESSFUL_STARTER",
        "2008-04-01, 2020-03-31, LATE_CASUALTY",
        "2018-04-01, 2021-03-31, EARLY_EXITER",
        "2018-04-01, 2027-03-31, SUCCESSFUL_STARTER",
        "2018-04-01, 2026-11-24, EARLY_EXITER"
    })
    void a_partnership_stands_where_its_dates_put_it(LocalDate started, LocalDate ended, Trajectory expected) {
        assertThat(Trajectory.of(started, ended, LocalDate.of(2026, 11, 24))).isEqualTo(expected);
    }
}
