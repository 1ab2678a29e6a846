package org.alongside.referral.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.referral.triage.Leg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions to referrers and their answers. */
@Component
public class QuestionTable {

    private final JdbcClient jdbc;

    QuestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, as far as the viewer may see them. */
    public List<Question> of(UUID referral) {
        return jdbc.sql("""
                        select q.*, a.name as asker, n.name as answerer from referral.question q
                        left join access.person a on a.id = q.asked_by
                        left join access.person n on n.id = q.answered_by
                        where q.referral_id = :referral order by q.asked_at desc, q.id desc
                        """)
                .param("referral", referral)
                .query(QuestionTable::question)
                .list();
    }

    /** False when it was asked already: the form was sent twice. */
    boolean ask(UUID id, Leg leg, String question) {
        return jdbc.sql("""
                        insert into referral.question (id, referral_id, leg_id, asked_at, asked_by, wording)
                        values (:id, :referral, :leg, access.at(), viewer.person(), :question)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("referral", leg.referral())
                        .param("leg", leg.id())
                        .param("question", question)
                        .update()
                == 1;
    }

    /** False when it had been answered before. */
    public boolean answer(UUID id, String answer) {
        return jdbc.sql("""
                        update referral.question set answered_at = access.at(), answered_by = viewer.person(),
                          answer = :answer
                        where id = :id and answered_at is null
                        """).param("id", id).param("answer", answer).update() == 1;
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        var answerer = row.getString("answerer");
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getString("wording"),
                new Deed(
                        row.getString("asker"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(at -> new Deed(answerer, at.toInstant())),
                Objects.requireNonNullElse(row.getString("answer"), ""));
    }
}
