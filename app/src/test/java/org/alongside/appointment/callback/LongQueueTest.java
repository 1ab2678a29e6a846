package org.alongside.appointment.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.SampleAgencies;
import org.alongside.appointment.CallingHours;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A line that many wait for: every page is read from the index, however far down. */
@SpringBootTest
@Import(CallingHours.class)
class LongQueueTest {

    private static final int WAITING = Integer.getInteger("alongside.waiting", 3000);
    private static final Pattern READ = Pattern.compile("using leg_inbox on leg.* rows=(\\d+)");

    private final SampleLine line;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LongQueueTest(SampleLine line, JdbcClient jdbc, TransactionTemplate transaction) {
        this.line = line;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void a_page_far_down_reads_no_more_rows_than_the_first() {
        line.opens();
        fill(line.sample);

        var page = line.as(Role.ADVISER, () -> line.queue.page(false, null, null));
        assertThat(page.countWords()).isEqualTo("1,000+");
        assertThat(page.calls()).hasSize(CallQueue.PAGE).allMatch(CallBack::urgent);
        assertThat(rowsRead(null)).isEqualTo(CallQueue.PAGE + 1);

        for (int i = 1; i < 100; i++) {
            var after = page.after().orElseThrow();
            page = line.as(Role.ADVISER, () -> line.queue.page(false, after, null));
        }
        assertThat(page.calls()).hasSize(CallQueue.PAGE).noneMatch(CallBack::urgent);
        assertThat(rowsRead(page.after().orElseThrow())).isEqualTo(CallQueue.PAGE + 1);
        assertThat(line.taken(Role.ADVISER)).isNotNull();
        assertThat(line.as(Role.ADVISER, line.queue::board).waiting().all()).isEqualTo(WAITING);
    }

    /** Of the queue, by the plan that PostgreSQL made for this page. */
    private int rowsRead(UUID after) {
        var sql = CallQueueTable.forward(false, after != null);
        var plan = line.as(Role.ADVISER, () -> transaction.execute(ignored -> explain(sql, after)));
        var read = READ.matcher(String.join("\n", plan));
        assertThat(read.find()).as(String.join("\n", plan)).isTrue();
        return Integer.parseInt(read.group(1));
    }

    private List<String> explain(String sql, UUID after) {
        return jdbc.sql("explain (analyze, costs off, timing off, summary off) " + sql)
                .param("most", CallQueue.PAGE + 1)
                .param("needed", 3)
                .param("key", after, Types.OTHER)
                .query(String.class)
                .list();
    }

    private void fill(SampleAgencies sample) {
        CurrentViewer.as(
                sample.trust().member(Role.REFERRER),
                () -> transaction.executeWithoutResult(ignored -> {
                    insert("""
                            insert into referral.referral (id, partnership_id, reference, door, sent_at, sent_by,
                              from_agency_id, noticed_by, noticed_how, family_name, person_key, respond_by)
                            select md5(:seed || i)::uuid, viewer.partnership(),
                              upper(substr(md5(:seed || i), 1, 4) || '-' || lpad(to_hex(i), 4, '0')), 'account',
                              access.at(), viewer.person(), viewer.agency(), 'nurse', 'noticed', 'Person ' || i, '',
                              date '2026-11-24' + i % 9
                            from generate_series(1, :many) i
                            """, sample);
                    insert("""
                            insert into referral.leg (id, referral_id, partnership_id, agency_id, from_agency_id,
                              arrived_at, sent_by, urgent, act_by)
                            select md5('leg' || :seed || i)::uuid, md5(:seed || i)::uuid, viewer.partnership(), :to,
                              viewer.agency(), access.at(), viewer.person(), i % 20 = 0, date '2026-11-24' + i % 9
                            from generate_series(1, :many) i
                            """, sample);
                }));
    }

    private void insert(String sql, SampleAgencies sample) {
        jdbc.sql(sql)
                .param("seed", sample.partnership().toString())
                .param("many", WAITING)
                .param("to", sample.advice().id())
                .update();
    }
}
