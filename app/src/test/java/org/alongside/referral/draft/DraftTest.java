package org.alongside.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.NotFound;
import org.alongside.referral.refer.Typed;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An unfinished referral: nobody's but its maker's, and gone after a month. */
@SpringBootTest
class DraftTest {

    private static final Typed ESTHER =
            Typed.NOTHING.with("givenName", "Esther & Żak").with("areas", "debt", "housing");

    private final SamplePeople people;
    private final Drafts drafts;
    private final DropOldDrafts dropOldDrafts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member nurse;

    DraftTest(
            SamplePeople people,
            Drafts drafts,
            DropOldDrafts dropOldDrafts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.drafts = drafts;
        this.dropOldDrafts = dropOldDrafts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        nurse = sample.trust().member(Role.REFERRER);
    }

    @Test
    void it_comes_back_as_it_was_typed() {
        var id = saved();
        assertThat(CurrentViewer.as(nurse, () -> drafts.find(id)).typed()).isEqualTo(ESTHER);
        assertThat(CurrentViewer.as(nurse, drafts::all))
                .singleElement()
                .satisfies(draft -> assertThat(draft.name()).isEqualTo("Esther & Żak"));
    }

    @Test
    void nobody_else_finds_it_neither_colleague_nor_adviser_nor_administrator() {
        var id = saved();
        for (var other : new Viewer[] {
            sample.trust().member(Role.ADVISER), sample.advice().member(Role.COORDINATOR), sample.administrator()
        }) {
            assertThatThrownBy(() -> CurrentViewer.as(other, () -> drafts.find(id)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void after_a_month_the_clock_drops_it_and_not_before() {
        var old = ids.get();
        CurrentViewer.as(
                nurse,
                () -> transaction.execute(ignored -> {
                    jdbc.sql("select set_config('alongside.at', (access.at() - interval '32 days')::text, true)")
                            .query(String.class)
                            .single();
                    drafts.save(old, "refer", ESTHER);
                    return true;
                }));
        var young = saved();
        CurrentViewer.as(new Viewer.Task(DropOldDrafts.TASK), dropOldDrafts::drop);
        assertThat(CurrentViewer.as(nurse, drafts::all)).extracting(Draft::id).containsExactly(young);
    }

    private UUID saved() {
        var id = ids.get();
        CurrentViewer.as(nurse, () -> drafts.save(id, "refer", ESTHER));
        return id;
    }
}
