package org.alongside.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Made-up referrals with what came of them, and events of the trail, as rows; the same in every run but for the hour. */
final class MadeRows {

    /** Where referrals come from and go to in one partnership. */
    record Place(
            UUID partnership, UUID advice, List<UUID> advisers, UUID health, List<UUID> referrers, List<UUID> sites) {}

    /** When it was sent, and whether it still waits; with this team, where one is named. */
    record Fate(Instant at, boolean open, UUID team) {}

    private static final List<String> AREAS = List.of("welfare_benefits", "welfare_benefits", "debt", "housing");
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

    private static final String EVENT = """
            audit.event (id, at, person_id, agency_id, partnership_id, roles, address, act, kind, subject, client_id,
              detail)""".replace("\n", "");

    private final CopyTables tables;
    private final MadeValues values;

    MadeRows(CopyTables tables, MadeValues values) {
        this.tables = tables;
        this.values = values;
    }

    /** A referral with what came with it. */
    void referral(Place place, MadeClients.Client client, UUID site, Fate fate) throws SQLException, IOException {
        var at = fate.at;
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
                client.name().given(),
                client.name().family(),
                client.name().familyKey() + "|" + client.name().givenKey() + "|" + client.born(),
                client.born(),
                client.phone(),
                areas,
                urgent ? "{no_money}" : "{}",
                day);
        consents(place, id, sender, at);
        decide(place, client, new Sent(id, at, sender, urgent, day, areas), fate);
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

    private void decide(Place place, MadeClients.Client client, Sent sent, Fate fate) throws SQLException, IOException {
        var open = fate.open;
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
                fate.team,
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
                accepted == null ? null : client.id(),
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

    /** Somebody read a client's record, or a referral where no client is named. */
    void event(Place place, Instant at, MadeClients.Client client) throws SQLException, IOException {
        tables.row(
                EVENT,
                values.id(at),
                at,
                values.one(place.advisers()),
                place.advice,
                place.partnership,
                "adviser",
                "203.0.113.0/24",
                "READ",
                client == null ? "referral" : "client",
                client == null ? values.id(at) : client.id(),
                client == null ? null : client.id(),
                "{}");
    }
}
