package org.alongside.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.SamplePeople;
import org.alongside.access.Standings;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class AdministratorTest {

    private final SamplePeople samples;
    private final AppointAdministrator appointAdministrator;
    private final EndAdministrator endAdministrator;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AdministratorTest(
            SamplePeople samples,
            AppointAdministrator appointAdministrator,
            EndAdministrator endAdministrator,
            Standings standings,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.appointAdministrator = appointAdministrator;
        this.endAdministrator = endAdministrator;
        this.standings = standings;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void administrators_appoint_and_end_one_another_and_whoever_comes_second_is_told() {
        var bronwen = samples.administrator();
        var other = samples.administrator();
        var amira = samples.fresh().member(Role.ADVISER).person();

        assertThat(CurrentViewer.as(bronwen, () -> appointAdministrator.appoint(amira)))
                .isEqualTo(new AppointAdministrator.Appointed());
        assertThat(CurrentViewer.as(other, () -> appointAdministrator.appoint(amira)))
                .isEqualTo(new AppointAdministrator.Appointed());
        assertThat(standings.of(amira).orElseThrow().administrator()).isTrue();
        assertThat(CurrentViewer.as(bronwen, () -> endAdministrator.end(amira)))
                .isEqualTo(new EndAdministrator.Ended());
        assertThat(CurrentViewer.as(other, () -> endAdministrator.end(amira)))
                .isInstanceOf(EndAdministrator.AlreadyEnded.class);
        assertThat(standings.of(amira).orElseThrow().administrator()).isFalse();
    }

    @Test
    void nobody_else_appoints_or_ends_one_and_nobody_themselves() {
        var sample = samples.fresh();
        var bronwen = sample.administrator();
        var deborah = sample.member(Role.AGENCY_ADMINISTRATOR);

        assertThat(CurrentViewer.as(deborah, () -> appointAdministrator.appoint(deborah.person())))
                .isEqualTo(new AppointAdministrator.NotAllowed());
        assertThat(CurrentViewer.as(deborah, () -> endAdministrator.end(bronwen.person())))
                .isEqualTo(new EndAdministrator.NotAllowed());
        assertThat(CurrentViewer.as(bronwen, () -> appointAdministrator.appoint(bronwen.person())))
                .isEqualTo(new AppointAdministrator.NotAllowed());
    }

    @Test
    void the_last_one_stays() {
        var bronwen = samples.administrator();

        var outcome = CurrentViewer.as(
                bronwen,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    jdbc.sql("""
                                    update access.administrator set ended_at = access.at(), ended_by = viewer.person()
                                    where person_id <> viewer.person() and ended_at is null
                                    """).update();
                    return endAdministrator.end(bronwen.person());
                }));

        assertThat(outcome).isEqualTo(new EndAdministrator.LastOne());
    }
}
