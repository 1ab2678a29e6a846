package org.alongside.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.kernel.Money;
import org.alongside.servicemodel.FundingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises that stand: neither ended nor replaced. */
@Component
class LedgerTable implements Ledgers {

    private static final String STANDS = " where partnership_id = :partnership and ended_at is null order by ";

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Ledger of(UUID partnership) {
        return new Ledger(
                jdbc.sql("select * from ledger.agreement" + STANDS + "review_on, id")
                        .param("partnership", partnership)
                        .query(LedgerTable::agreement)
                        .list(),
                jdbc.sql("select * from ledger.funding_stream" + STANDS + "ends_on nulls last, id")
                        .param("partnership", partnership)
                        .query(LedgerTable::stream)
                        .list(),
                jdbc.sql("select * from ledger.support_in_kind" + STANDS + "ends_on nulls last, id")
                        .param("partnership", partnership)
                        .query(LedgerTable::support)
                        .list());
    }

    /** False when this promise is there already: a form sent twice writes one. */
    boolean insert(UUID partnership, Promise promise) {
        return switch (promise) {
            case Promise.Agreement one -> insert(partnership, one);
            case Promise.Stream one -> insert(partnership, one);
            case Promise.Support one -> insert(partnership, one);
        };
    }

    private boolean insert(UUID partnership, Promise.Agreement one) {
        return common("""
                insert into ledger.agreement
                  (id, partnership_id, agency_id, title, lead, starts_on, review_on, made_at, made_by)
                values (:id, :partnership, :agency, :title, :lead, :starts, :review, :now, viewer.person())
                on conflict (id) do nothing
                """, partnership, one.id(), one.startsOn())
                        .param("agency", one.agency())
                        .param("title", one.title())
                        .param("lead", one.lead())
                        .param("review", one.reviewOn())
                        .update()
                == 1;
    }

    private boolean insert(UUID partnership, Promise.Stream one) {
        return common("""
                insert into ledger.funding_stream
                  (id, partnership_id, agency_id, source, name, yearly_pence, starts_on, ends_on, made_at, made_by)
                values (:id, :partnership, :agency, :source, :name, :pence, :starts, :ends, :now, viewer.person())
                on conflict (id) do nothing
                """, partnership, one.id(), one.startsOn())
                        .param("agency", one.agency().orElse(null))
                        .param("source", one.source().key())
                        .param("name", one.name())
                        .param("pence", one.yearly().pence())
                        .param("ends", one.endsOn().orElse(null))
                        .update()
                == 1;
    }

    private boolean insert(UUID partnership, Promise.Support one) {
        return common("""
                insert into ledger.support_in_kind
                  (id, partnership_id, agency_id, what, yearly_pence, starts_on, ends_on, made_at, made_by)
                values (:id, :partnership, :agency, :what, :pence, :starts, :ends, :now, viewer.person())
                on conflict (id) do nothing
                """, partnership, one.id(), one.startsOn())
                        .param("agency", one.agency())
                        .param("what", one.what())
                        .param("pence", one.yearly().pence())
                        .param("ends", one.endsOn().orElse(null))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec common(String sql, UUID partnership, UUID id, LocalDate startsOn) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("partnership", partnership)
                .param("starts", startsOn)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Ends whichever promise has this id; false when it has ended already. */
    boolean end(UUID partnership, UUID id) {
        var ended = 0;
        for (var table : new String[] {"agreement", "funding_stream", "support_in_kind"}) {
            ended += jdbc.sql("update ledger." + table + " set ended_at = :now"
                            + " where id = :id and partnership_id = :partnership and ended_at is null")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .param("partnership", partnership)
                    .update();
        }
        return ended == 1;
    }

    private static Promise.Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Promise.Agreement(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("title"),
                row.getString("lead"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class));
    }

    private static Promise.Stream stream(ResultSet row, int number) throws SQLException {
        return new Promise.Stream(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("agency_id", UUID.class)),
                Choice.stored(FundingSource.class, row.getString("source")),
                row.getString("name"),
                new Money(row.getLong("yearly_pence")),
                row.getObject("starts_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)));
    }

    private static Promise.Support support(ResultSet row, int number) throws SQLException {
        return new Promise.Support(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("what"),
                new Money(row.getLong("yearly_pence")),
                row.getObject("starts_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)));
    }
}
