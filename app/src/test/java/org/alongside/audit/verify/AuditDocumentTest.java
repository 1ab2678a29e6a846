package org.alongside.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.audit.seal.SampleTrail;
import org.junit.jupiter.api.Test;

/** The recipe of docs/audit.md, run as it is written there by a program that knows nothing of ours. */
class AuditDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/audit.md");

    @Test
    void the_recipe_gives_the_hashes_that_were_sealed_and_finds_what_was_changed() throws Exception {
        var trail = SampleTrail.empty().append(5).seal().append(2).seal();
        assertThat(faults(trail)).isEmpty();

        trail.forge("update audit.event set roles = 'funder' where id = '%s'"
                .formatted(trail.ids().get(6)));
        assertThat(faults(trail)).containsExactly("event 2 2");
        trail.forge("update audit.block set sealed_at = now() where number = 1");
        assertThat(faults(trail)).containsExactly("block 1 null", "event 2 2");
    }

    private static List<String> faults(SampleTrail trail) throws SQLException, IOException {
        var recipe = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
        assertThat(recipe.find()).isTrue();
        var statements = recipe.group(1).split(";\n+");
        var faults = new ArrayList<String>();
        try (var connection = trail.database.forger().getConnection();
                var statement = connection.createStatement()) {
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            try (var rows = statement.executeQuery(statements[statements.length - 1])) {
                while (rows.next()) {
                    faults.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
        }
        return faults;
    }
}
