package org.alongside.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Made-up clients and what came with their referrals, as rows; the same in every run but for the hour. */
final class MadeRows {

    /** Where referrals come from and go to in one partnership. */
    record Place(
            UUID partnership, UUID advice, List<UUID> advisers, UUID health, List<UUID> referrers, List<UUID> sites) {}

    private static final List<String> AREAS = List.of("welfare_benefits", "welfare_benefits", "debt", "housing");
    private static final String CLIENT = """
            client.client (id, partnership_id, agency_id, reference, given_name, family_name, given_key, family_key,
              date_of_birth, created_at, created_by, nhs_number)""".replace("\n", "");
    private static final String CONTACT = """
            client.contact (id, contact_id, voicemail_id, text_id, client_id, partnership_id, kind, value, safe,
              voicemail, texts, recorded_at, recorded_by)""".replace("\n", "");
    private static final String KEY = "client.match_key (agency_id, kind, key, client_id)";
    private static final String REFERRAL = """
            referral.referral (id, partnership_id, reference, door, sent_at, sent_by, from_agency_id, from_site_id,
              noticed_by, noticed_how, given_name, family_name, person_key, born, phone, law_areas, alarms,
              respond_by)""".replace("\n", "");
    private static final String LEG = """
            referral.leg (id, referral_id, partnership_id, agency_id, team_id, from_agency_id, arrived_at, sent_by,
              urgent, act_by, law_areas, opened_at, opened_by, accepted_at, accepted_by, client_id, declined_at,
              declined_by, declined_reason)""".replace("\n", "");
    private static final String DECISION = """
            consent.decision (id, partnership_id, agency_id, referral_id, purpose, to_agency_id, given, parts, by_whom,
              how, decided_at, recorded_at, recorded_by)""".replace("\n", "");
    private static final String FEEDBACK =
            "referral.feedback (id, referral_id, agency_id, part, word, band, happened_at)";
    private static final String ATTEMPT =
            "referral.attempt (id, referral_id, leg_id, made_at, made_by, channel, outcome)";

    /** Somebody of the register. */
    record Client(UUID id, MadeNames.Name name, LocalDate born, String phone) {}

    private final CopyTables tables;
    private final MadeNames names;
    private final MadeValues values;

    MadeRows(CopyTables tables, MadeNames names, MadeValues values) {
        this.tables = tables;
        this.names = names;
        this.values = values;
    }

    /** Telephone numbers of a country that does not exist, so that there are enough; NHS numbers of the test range. */
    Client client(Place place, int number) throws SQLException, IOException {
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
                place.partnership,
                place.advice,
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
                place.partnership,
                "phone",
                client.phone,
                true,
                true,
                true,
                at,
                by);
        tables.row(KEY, place.advice, "phone", client.phone, client.id);
        tables.row(KEY, place.advice, "born", client.born, client.id);
        tables.row(KEY, place.advice, "name", MadeValues.sortedWords(client.name), client.id);
        for (var word :
                new TreeSet<>(List.of(MadeValues.sortedWords(client.name).split(" ")))) {
            tables.row(KEY, place.advice, "word", word, client.id);
        }
        if (nhs != null) {
            tables.row(KEY, place.advice, "nhs", nhs, client.id);
        }
        return client;
    }

    /** A referral with what came with it; an open one waits with this team, where one is named. */
    void referral(Place place, Client client, UUID site, boolean open, UUID team) throws SQLException, IOException {
        var at = open ? values.past(60) : values.past(3 * 365);
        var id = values.id(at);
        var sender = values.one(place.referrers());
        var urgent = values.random().nextInt(10) == 0;
        var day = at.atZone(ZoneOffset.UTC).toLocalDate().plusDays(urgent ? 1 : 7);
        var areas = "{" + values.one(AREAS) + "}";
        tables.row(
                REFERRAL,
                id,
                place.partnership,
                values.reference(),
                "account",
                at,
                sender,
                place.health,
                site,
                "nurse",
                "noticed",
                client.name.given(),
                client.name.family(),
                client.name.familyKey() + "|" + client.name.givenKey() + "|" + client.born,
                client.born,
                client.phone,
                areas,
                urgent ? "{no_money}" : "{}",
                day);
        consents(place, id, sender, at);
        decide(place, client, new Sent(id, at, sender, urgent, day, areas), open, team);
    }

    private record Sent(UUID id, Instant at, UUID sender, boolean urgent, LocalDate day, String areas) {}

    private void consents(Place place, UUID referral, UUID sender, Instant at) throws SQLException, IOException {
        for (var purpose : List.of("refer", "record")) {
            tables.row(
                    DECISION,
                    values.id(at),
                    place.partnership,
                    place.health,
                    referral,
                    purpose,
                    null,
                    true,
                    "{}",
                    "person",
                    "in_person",
                    at,
                    at,
                    sender);
        }
        var told = values.random().nextInt(8) > 0;
        tables.row(
                DECISION,
                values.id(at),
                place.partnership,
                place.health,
                referral,
                "feedback",
                place.health,
                told,
                told ? "{status,appointment,outcome}" : "{}",
                "person",
                "in_person",
                at,
                at,
                sender);
    }

    private void decide(Place place, Client client, Sent sent, boolean open, UUID team)
            throws SQLException, IOException {
        var opened = open && values.random().nextInt(3) > 0
                ? null
                : sent.at.plus(Duration.ofHours(1 + values.random().nextInt(30)));
        if (opened != null && opened.isAfter(values.now())) {
            opened = null;
        }
        var decided =
                open ? null : sent.at.plus(Duration.ofHours(40 + values.random().nextInt(200)));
        var accepted = decided != null && values.random().nextInt(5) > 0 ? decided : null;
        var declined = accepted == null ? decided : null;
        var by = values.one(place.advisers());
        var leg = values.id(sent.at);
        tables.row(
                LEG,
                leg,
                sent.id,
                place.partnership,
                place.advice,
                team,
                place.health,
                sent.at,
                sent.sender,
                sent.urgent,
                sent.day,
                sent.areas,
                opened,
                opened == null ? null : by,
                accepted,
                accepted == null ? null : by,
                accepted == null ? null : client.id,
                declined,
                declined == null ? null : by,
                declined == null ? null : "no_capacity");
        if (opened != null) {
            tell(place, sent.id, "status", "received", null, opened);
        }
        if (accepted != null) {
            tell(place, sent.id, "status", "accepted", null, accepted);
            tell(place, sent.id, "appointment", values.random().nextInt(10) < 7 ? "kept" : "missed", null, accepted);
            tell(place, sent.id, "outcome", "outcome", "better_off", accepted);
        } else if (declined != null) {
            tell(place, sent.id, "status", "not_taken", null, declined);
        }
        if (opened != null && values.random().nextInt(3) == 0) {
            tables.row(ATTEMPT, values.id(opened), sent.id, leg, opened, by, "phone", "no_answer");
        }
    }

    private void tell(Place place, UUID referral, String part, String word, String band, Instant at)
            throws SQLException, IOException {
        tables.row(FEEDBACK, values.id(at), referral, place.advice, part, word, band, at);
    }
}
