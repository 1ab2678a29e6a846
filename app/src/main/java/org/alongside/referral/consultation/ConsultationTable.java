package org.alongside.referral.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Consultations; the walls decide which. */
@Component
class ConsultationTable {

    private static final String SELECT = """
            select c.id, c.reference, c.law_area, c.question, c.asked_at, a.name as asker, c.answered_at,
              n.name as answerer, coalesce(c.answer, '') as answer, coalesce(t.name, f.name, '') as place,
              coalesce(g.name, '') as agency,
              c.agency_id = viewer.agency() and referral.advises() as may_answer
            from referral.consultation c
            left join access.person a on a.id = c.asked_by left join access.person n on n.id = c.answered_by
            left join access.team t on t.id = c.from_team_id left join access.agency f on f.id = c.from_agency_id
            left join access.agency g on g.id = c.agency_id
            where
            """;
    private static final String WAITING = """
             c.answered_at is null and c.agency_id = viewer.agency()
              and (:after::uuid is null or (c.asked_at, c.id) > (select k.asked_at, k.id from referral.consultation k
                                                                 where k.id = :after::uuid))
              and (:words = '' or c.words @@ websearch_to_tsquery('english', :words))
            order by c.asked_at, c.id limit :most
            """;
    private static final String NEWEST = """
             (:after::uuid is null or (c.asked_at, c.id) < (select k.asked_at, k.id from referral.consultation k
                                                            where k.id = :after::uuid))
              and (:words = '' or c.words @@ websearch_to_tsquery('english', :words))
            order by c.asked_at desc, c.id desc limit :most
            """;

    private final JdbcClient jdbc;

    ConsultationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was asked already. The asker's first team in this agency, if any, sees it too. */
    boolean ask(UUID id, String reference, LawArea area, String question, UUID agency) {
        return jdbc.sql("""
                        insert into referral.consultation (id, partnership_id, reference, asked_at, asked_by,
                          from_agency_id, from_team_id, law_area, question, agency_id)
                        values (:id, viewer.partnership(), :reference, access.at(), viewer.person(), viewer.agency(),
                          (select t.id from access.team t where t.agency_id = viewer.agency() and t.ended_at is null
                             and t.id = any (access.own_teams()) order by t.name, t.id limit 1),
                          :area, :question, :agency)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("reference", reference)
                        .param("area", area.key())
                        .param("question", question)
                        .param("agency", agency)
                        .update()
                == 1;
    }

    /** False when it had been answered before. */
    boolean answer(UUID id, String answer) {
        return jdbc.sql("""
                        update referral.consultation
                        set answered_at = access.at(), answered_by = viewer.person(), answer = :answer
                        where id = :id and answered_at is null
                        """).param("id", id).param("answer", answer).update() == 1;
    }

    UUID asker(UUID id) {
        return jdbc.sql("select asked_by from referral.consultation where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /** One more than a page, so that the caller knows whether there is another. */
    List<Consultation> page(Consultations.Wanted wanted) {
        return jdbc.sql(SELECT + (wanted.waiting() ? WAITING : NEWEST))
                .param("after", wanted.after().orElse(null), Types.OTHER)
                .param("words", wanted.words())
                .param("most", Consultations.PAGE + 1)
                .query(ConsultationTable::consultation)
                .list();
    }

    Optional<Consultation> find(UUID id) {
        return jdbc.sql(SELECT + " c.id = :id")
                .param("id", id)
                .query(ConsultationTable::consultation)
                .optional();
    }

    int waiting() {
        return jdbc.sql("""
                        select count(*) from (select from referral.consultation c
                          where c.answered_at is null and c.agency_id = viewer.agency() and referral.advises()
                          limit 1001) found
                        """).query(Integer.class).single();
    }

    private static Consultation consultation(ResultSet row, int number) throws SQLException {
        var answerer = row.getString("answerer");
        return new Consultation(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                Choice.stored(LawArea.class, row.getString("law_area")),
                row.getString("question"),
                new Deed(
                        row.getString("asker"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()),
                row.getString("place"),
                row.getString("agency"),
                row.getBoolean("may_answer"),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(at -> new Deed(answerer, at.toInstant())),
                Objects.requireNonNullElse(row.getString("answer"), ""));
    }
}
