package org.alongside.referral;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.servicemodel.Referring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads referrals; the walls decide which. */
@Component
class VisibleReferralsTable implements Referrals {

    private final JdbcClient jdbc;

    VisibleReferralsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Referral> find(UUID id) {
        return jdbc.sql("""
                        select r.*, a.name as agency, t.name as team, s.name as site, p.name as sender
                        from referral.referral r
                        left join access.agency a on a.id = r.from_agency_id
                        left join access.team t on t.id = r.from_team_id
                        left join directory.site s on s.id = r.from_site_id
                        left join access.person p on p.id = r.sent_by
                        where r.id = :id
                        """)
                .param("id", id)
                .query(VisibleReferralsTable::referral)
                .optional();
    }

    private static Referral referral(ResultSet row, int number) throws SQLException {
        return new Referral(
                row.getObject("id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                row.getString("reference"),
                Choice.stored(Door.class, row.getString("door")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                from(row),
                person(row),
                need(row),
                row.getBoolean("neutral"),
                row.getObject("respond_by", LocalDate.class),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("withdrawn_reason"))
                        .map(key -> Choice.stored(WithdrawReason.class, key)));
    }

    private static Referral.From from(ResultSet row) throws SQLException {
        var name = row.getString("referrer_name");
        return new Referral.From(
                Optional.ofNullable(row.getObject("from_agency_id", UUID.class)),
                text(row, "agency"),
                text(row, "team"),
                text(row, "site"),
                name.isEmpty() ? text(row, "sender") : name,
                row.getString("referrer_contact"),
                Choice.stored(Referring.Who.class, row.getString("noticed_by")).label(),
                Choice.stored(Noticed.class, row.getString("noticed_how")));
    }

    private static ReferredPerson person(ResultSet row) throws SQLException {
        return new ReferredPerson(
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("born", LocalDate.class),
                row.getString("nhs_number"),
                new ReferredPerson.Reach(
                        row.getString("phone"),
                        row.getBoolean("phone_voicemail"),
                        row.getBoolean("phone_text"),
                        row.getString("email"),
                        row.getString("safe_contact")),
                row.getString("postcode"),
                row.getString("language"),
                row.getBoolean("interpreter"),
                List.of((String[]) row.getArray("access_needs").getArray()),
                patient(row));
    }

    private static Optional<ReferredPerson.Patient> patient(ResultSet row) throws SQLException {
        var born = row.getObject("patient_born", LocalDate.class);
        return Optional.ofNullable(row.getString("patient_name")).map(name -> new ReferredPerson.Patient(name, born));
    }

    private static Need need(ResultSet row) throws SQLException {
        return new Need(
                set(LawArea.class, row.getArray("law_areas")),
                set(Alarm.class, row.getArray("alarms")),
                row.getObject("letter_date", LocalDate.class),
                row.getString("note"));
    }

    private static <E extends Enum<E> & Choice> Set<E> set(Class<E> type, Array keys) throws SQLException {
        return Arrays.stream((String[]) keys.getArray())
                .map(key -> Choice.stored(type, key))
                .collect(Collectors.toSet());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
