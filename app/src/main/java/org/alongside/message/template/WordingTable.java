package org.alongside.message.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.message.text.Wording;
import org.alongside.message.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of a partnership's own words for its messages. */
@Component
class WordingTable {

    private static final String SELECT = """
            select t.*, p.name as made_by_name from message.template t left join access.person p on p.id = t.made_by
            where t.partnership_id = :partnership and t.name = :name order by t.version desc
            """;

    private final JdbcClient jdbc;

    WordingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WordingVersion> newest(UUID partnership, String name) {
        return jdbc.sql(SELECT + " limit 1")
                .param("partnership", partnership)
                .param("name", name)
                .query(WordingTable::version)
                .optional();
    }

    List<WordingVersion> all(UUID partnership, String name) {
        return jdbc.sql(SELECT + " limit 100")
                .param("partnership", partnership)
                .param("name", name)
                .query(WordingTable::version)
                .list();
    }

    /** The number of the newest version of each template that was changed. */
    Map<String, Integer> numbers(UUID partnership) {
        var numbers = new HashMap<String, Integer>();
        jdbc.sql("""
                        select name, max(version) as version from message.template
                        where partnership_id = :partnership group by name
                        """).param("partnership", partnership).query((ResultSet row) -> {
            numbers.put(row.getString("name"), row.getInt("version"));
        });
        return numbers;
    }

    /** Adds the version after {@code base}; false when somebody else has added it meanwhile. */
    boolean supersede(UUID id, UUID partnership, String name, int base, Wording wording) {
        return jdbc.sql("""
                        insert into message.template (id, partnership_id, name, version, subject, body, short,
                          neutral_subject, neutral_body, neutral_short, made_at, made_by)
                        select :id, :partnership, :name, :base + 1, :subject, :body, :text,
                          :neutralSubject, :neutralBody, :neutralText, access.at(), viewer.person()
                        where :base = (select coalesce(max(version), 0) from message.template
                                       where partnership_id = :partnership and name = :name)
                        on conflict (partnership_id, name, version) do nothing
                        """)
                        .param("id", id)
                        .param("partnership", partnership)
                        .param("name", name)
                        .param("base", base)
                        .param("subject", wording.usual().subject())
                        .param("body", wording.usual().body())
                        .param("text", wording.usual().text())
                        .param("neutralSubject", wording.neutral().subject())
                        .param("neutralBody", wording.neutral().body())
                        .param("neutralText", wording.neutral().text())
                        .update()
                == 1;
    }

    private static WordingVersion version(ResultSet row, int number) throws SQLException {
        var usual = new Words(row.getString("subject"), row.getString("body"), row.getString("short"));
        var neutral = new Words(
                row.getString("neutral_subject"), row.getString("neutral_body"), row.getString("neutral_short"));
        return new WordingVersion(
                row.getInt("version"),
                new Wording(usual, neutral),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("made_by_name")));
    }
}
