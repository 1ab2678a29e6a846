package org.alongside.referral.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The feedback projection. For a referrer the walls ask the consent ledger about every row as it is read. */
@Component
class FeedbackTable {

    private final JdbcClient jdbc;

    FeedbackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID referral, Word word, @Nullable Band band) {
        jdbc.sql("""
                        insert into referral.feedback (id, referral_id, agency_id, part, word, band, happened_at)
                        values (:id, :referral, viewer.agency(), :part, :word, :band, access.at())
                        """)
                .param("id", id)
                .param("referral", referral)
                .param("part", word.part().key())
                .param("word", word.key())
                .param("band", band == null ? null : band.key(), Types.VARCHAR)
                .update();
    }

    void passedOn(UUID id, UUID referral, String to, boolean outside) {
        jdbc.sql("""
                        insert into referral.feedback (id, referral_id, agency_id, part, word, passed_to, outside,
                          happened_at)
                        values (:id, :referral, viewer.agency(), 'status', 'passed_on', :to, :outside, access.at())
                        """)
                .param("id", id)
                .param("referral", referral)
                .param("to", to)
                .param("outside", outside)
                .update();
    }

    /** What the viewer may know became of these referrals, oldest first; what was told at once, as it goes. */
    List<Fact> of(List<UUID> referrals) {
        return jdbc.sql("""
                        select referral_id, word, band, passed_to, outside, happened_at from referral.feedback
                        where referral_id = any (:referrals)
                        order by happened_at, word in ('closed', 'outcome'), word = 'closed', id
                        """)
                .param("referrals", referrals.toArray(UUID[]::new))
                .query(FeedbackTable::fact)
                .list();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getObject("referral_id", UUID.class),
                Choice.stored(Word.class, row.getString("word")),
                Optional.ofNullable(row.getString("band")).map(key -> Choice.stored(Band.class, key)),
                Optional.ofNullable(row.getString("passed_to")),
                row.getBoolean("outside"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
