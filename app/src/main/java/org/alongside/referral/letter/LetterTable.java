package org.alongside.referral.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters. The walls leave them to the sender and to the agency that has the referral. */
@Component
class LetterTable {

    private static final String SELECT = "select id, referral_id, kind, kept_at, sent_at from referral.letter ";

    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same file sent twice is kept once. */
    void insert(UUID id, UUID referral, UUID partnership, Cleaned file, byte[] digest) {
        jdbc.sql("""
                        insert into referral.letter (id, referral_id, partnership_id, agency_id, kept_at, kept_by,
                          sent_at, kind, digest, content)
                        values (:id, :referral, :partnership, viewer.agency(), access.at(), viewer.person(),
                          case when viewer.person() is null then access.at() end, :kind, :digest, :content)
                        on conflict (referral_id, digest) do nothing
                        """)
                .param("id", id)
                .param("referral", referral)
                .param("partnership", partnership)
                .param("kind", file.kind().key())
                .param("digest", digest)
                .param("content", file.content())
                .update();
    }

    List<Letter> of(UUID referral) {
        return jdbc.sql(SELECT + "where referral_id = :referral order by kept_at, id")
                .param("referral", referral)
                .query(LetterTable::letter)
                .list();
    }

    Optional<Letter> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(LetterTable::letter)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from referral.letter where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void send(UUID referral) {
        jdbc.sql("update referral.letter set sent_at = access.at() where referral_id = :referral and sent_at is null")
                .param("referral", referral)
                .update();
    }

    void remove(UUID referral) {
        jdbc.sql("delete from referral.letter where referral_id = :referral and sent_at is null")
                .param("referral", referral)
                .update();
    }

    int dropOld() {
        return jdbc.sql("""
                        delete from referral.letter where sent_at is null and kept_at < access.at() - interval '1 month'
                        """).update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                Choice.stored(Kind.class, row.getString("kind")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getObject("sent_at", OffsetDateTime.class) != null);
    }
}
