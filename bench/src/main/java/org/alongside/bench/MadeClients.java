package org.alongside.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Made-up clients with what is known of them, as rows; the same in every run but for the hour. */
final class MadeClients {

    private static final String CLIENT = """
            client.client (id, partnership_id, agency_id, reference, given_name, family_name, given_key, family_key,
              date_of_birth, created_at, created_by, nhs_number)""".replace("\n", "");
    private static final String CONTACT = """
            client.contact (id, contact_id, voicemail_id, text_id, client_id, partnership_id, kind, value, safe,
              voicemail, texts, recorded_at, recorded_by)""".replace("\n", "");
    private static final String KEY = "client.match_key (agency_id, kind, key, client_id)";
    private static final String NEED =
            "client.need (id, client_id, partnership_id, language, interpreter, access_needs, recorded_at, recorded_by)";

    /** Somebody of the register. */
    record Client(UUID id, MadeNames.Name name, LocalDate born, String phone) {}

    private final CopyTables tables;
    private final MadeNames names;
    private final MadeValues values;

    MadeClients(CopyTables tables, MadeNames names, MadeValues values) {
        this.tables = tables;
        this.names = names;
        this.values = values;
    }

    /** Telephone numbers of a country that does not exist, so that there are enough; NHS numbers of the test range. */
    Client client(MadeRows.Place place, int number) throws SQLException, IOException {
        var at = values.past(3 * 365);
        var client = new Client(
                values.id(at),
                names.next(values.random()),
                LocalDate.of(1935, 1, 1).plusDays(values.random().nextInt(26_000)),
                "+999%09d".formatted(number));
        var by = values.one(place.advisers());
        var nhs = values.random().nextInt(10) < 7 ? MadeValues.nhsNumber(number) : null;
        tables.row(
                CLIENT,
                client.id,
                place.partnership(),
                place.advice(),
                values.reference(),
                client.name.given(),
                client.name.family(),
                client.name.givenKey(),
                client.name.familyKey(),
                client.born,
                at,
                by,
                nhs);
        tables.row(
                CONTACT,
                values.id(at),
                values.id(at),
                values.id(at),
                values.id(at),
                client.id,
                place.partnership(),
                "phone",
                client.phone,
                true,
                true,
                true,
                at,
                by);
        if (number % 4 == 0) {
            tables.row(NEED, values.id(at), client.id, place.partnership(), "pl", true, "{large_print}", at, by);
        }
        keys(place, client, nhs);
        return client;
    }

    private void keys(MadeRows.Place place, Client client, String nhs) throws SQLException, IOException {
        tables.row(KEY, place.advice(), "phone", client.phone, client.id);
        tables.row(KEY, place.advice(), "born", client.born, client.id);
        tables.row(KEY, place.advice(), "name", MadeValues.sortedWords(client.name), client.id);
        for (var word :
                new TreeSet<>(List.of(MadeValues.sortedWords(client.name).split(" ")))) {
            tables.row(KEY, place.advice(), "word", word, client.id);
        }
        if (nhs != null) {
            tables.row(KEY, place.advice(), "nhs", nhs, client.id);
        }
    }
}
