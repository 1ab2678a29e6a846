package org.alongside.referral.need;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Alarm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Need screens. The walls leave askers their own. */
@Component
class NeedScreenTable {

    private final JdbcClient jdbc;

    NeedScreenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same form sent twice is one screen. */
    void insert(NeedScreen screen) {
        var asked = screen.asked();
        jdbc.sql("""
                        insert into referral.need_screen (id, partnership_id, agency_id, team_id, site_id, asked_at,
                          asked_by, role, how, language, answer, alarms, law_areas)
                        values (:id, :partnership, :agency, :team, :site, access.at(), viewer.person(),
                          :role, :how, :language, :answer, :alarms, :areas)
                        on conflict do nothing
                        """)
                .param("id", screen.id())
                .param("partnership", asked.partnership())
                .param("agency", asked.agency().orElse(null), Types.OTHER)
                .param("team", asked.team().orElse(null), Types.OTHER)
                .param("site", asked.site().orElse(null), Types.OTHER)
                .param("role", asked.role().key())
                .param("how", asked.how().key())
                .param("language", asked.language())
                .param("answer", screen.answer().key())
                .param("alarms", keys(screen.alarms()))
                .param("areas", keys(screen.areas()))
                .update();
    }

    /** What was found; nothing where there is no such screen of the viewer's. */
    Found find(UUID id) {
        return jdbc.sql("select alarms, law_areas from referral.need_screen where id = :id")
                .param("id", id)
                .query((row, number) ->
                        new Found(list(Alarm.class, row.getArray(1)), list(LawArea.class, row.getArray(2))))
                .optional()
                .orElse(new Found(List.of(), List.of()));
    }

    /** How many the viewer asked in the last month, answer by answer. */
    List<Count> counts() {
        return jdbc.sql("""
                        select answer, count(*) as number from referral.need_screen
                        where asked_by = viewer.person() and asked_at > access.at() - interval '1 month'
                        group by answer
                        """)
                .query((row, number) -> new Count(
                        Choice.stored(NeedScreen.Answer.class, row.getString("answer")), row.getLong("number")))
                .list();
    }

    record Found(List<Alarm> alarms, List<LawArea> areas) {}

    record Count(NeedScreen.Answer answer, long number) {}

    private static String[] keys(Collection<? extends Choice> values) {
        return values.stream().map(Choice::key).sorted().toArray(String[]::new);
    }

    private static <E extends Enum<E> & Choice> List<E> list(Class<E> type, Array keys) throws SQLException {
        return Arrays.stream((String[]) keys.getArray())
                .map(key -> Choice.stored(type, key))
                .collect(Collectors.toList());
    }
}
