package org.alongside.referral.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A long queue: every page is read from the index, however far down, and nobody counts further than 1,000. */
@SpringBootTest
class InboxQueueTest {

    private static final int WAITING = 3000;
    private static final Pattern READ = Pattern.compile("using leg_inbox on leg.* rows=(\\d+)");

    private final SamplePeople people;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    InboxQueueTest(SamplePeople people, Inbox inbox, JdbcClient jdbc, TransactionTemplate transaction) {
        this.people = people;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void the_hundredth_page_reads_no_more_rows_than_the_first() {
        var sample = people.fresh();
        var adviser = sample.member(Role.ADVISER);
        fill(sample);

        var first = CurrentViewer.as(adviser, () -> inbox.page(Inbox.Filter.ALL, null, null));
        assertThat(first.countWords()).isEqualTo("1,000+");
        assertThat(first.arrivals()).hasSize(Inbox.PAGE).allMatch(Arrival::urgent);
        assertThat(rowsRead(adviser, null)).isEqualTo(Inbox.PAGE + 1);

        var page = first;
        for (int i = 1; i < 100; i++) {
            var after = page.after().orElseThrow();
            page = CurrentViewer.as(adviser, () -> inbox.page(Inbox.Filter.ALL, after, null));
        }
        assertThat(page.arrivals()).hasSize(Inbox.PAGE).noneMatch(Arrival::urgent);
        assertThat(rowsRead(adviser, page.after().orElseThrow())).isEqualTo(Inbox.PAGE + 1);
    }

    /** Of the queue, by the plan that PostgreSQL made for this page. */
    private int rowsRead(Viewer adviser, UUID after) {
        var sql = InboxTable.forward(Inbox.Filter.ALL, after != null);
        var plan = CurrentViewer.as(adviser, () -> transaction.execute(ignored -> explain(sql, after)));
        var read = READ.matcher(String.join("\n", plan));
        assertThat(read.find()).as(String.join("\n", plan)).isTrue();
        return Integer.parseInt(read.group(1));
    }

    private List<String> explain(String sql, UUID after) {
        return jdbc.sql("explain (analyze, costs off, timing off, summary off) " + sql)
                .param("most", Inbox.PAGE + 1)
                .param("key", after, Types.OTHER)
                .query(String.class)
                .list();
    }

    private void fill(SampleAgencies sample) {
        var nurse = sample.trust().member(Role.REFERRER);
        CurrentViewer.as(
                nurse,
                () -> transaction.executeWithoutResult(ignored -> {
                    jdbc.sql("""
                            insert into referral.referral (id, partnership_id, reference, door, sent_at, sent_by,
                              from_agency_id, noticed_by, noticed_how, family_name, person_key, respond_by)
                            select md5(:seed || i)::uuid, viewer.partnership(),
                              upper(substr(md5(:seed || i), 1, 4)) || '-'
                              || lpad(i::text, 4, '0'), 'account', access.at(), viewer.person(), viewer.agency(),
                              'nurse', 'noticed', 'Person ' || i, '', current_date + i % 9
                            from generate_series(1, :many) i
                            """)
                            .param("seed", sample.partnership().toString())
                            .param("many", WAITING)
                            .update();
                    jdbc.sql("""
                            insert into referral.leg (id, referral_id, partnership_id, agency_id, from_agency_id,
                              arrived_at, sent_by, urgent, act_by)
                            select md5('leg' || :seed || i)::uuid, md5(:seed || i)::uuid, viewer.partnership(), :to,
                              viewer.agency(), access.at(), viewer.person(), i % 20 = 0, current_date + i % 9
                            from generate_series(1, :many) i
                            """)
                            .param("seed", sample.partnership().toString())
                            .param("many", WAITING)
                            .param("to", sample.advice().id())
                            .update();
                }));
    }
}
