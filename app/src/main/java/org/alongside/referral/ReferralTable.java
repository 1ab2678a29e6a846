package org.alongside.referral;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.Reference;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals as they were sent. The walls decide who sees which. */
@Component
class ReferralTable {

    private final JdbcClient jdbc;

    ReferralTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the form was sent before. Who took somebody in does not see the row yet, so no index is named. */
    boolean insert(NewReferral one, LocalDate respondBy) {
        var values = new MapSqlParameterSource()
                .addValue("id", one.id())
                .addValue("partnership", one.partnership())
                .addValue("reference", Reference.next())
                .addValue("door", one.door().key())
                .addValue("neutral", one.neutral())
                .addValue("respondBy", respondBy);
        origin(values, one.origin());
        person(values, one.person());
        need(values, one.need());
        // Tried twice, since the reference too may be somebody else's: once in a million million.
        return insert(values) || insert(values.addValue("reference", Reference.next()));
    }

    private boolean insert(MapSqlParameterSource values) {
        return jdbc.sql("""
                        insert into referral.referral (id, partnership_id, reference, door, sent_at, sent_by,
                          from_agency_id, from_team_id, from_site_id, referrer_name, referrer_contact, noticed_by,
                          noticed_how, given_name, family_name, person_key, born, nhs_number, phone, phone_voicemail,
                          phone_text, email, postcode, safe_contact, language, interpreter, access_needs, patient_name,
                          patient_born, law_areas, alarms, letter_date, note, neutral, respond_by)
                        values (:id, :partnership, :reference, :door, access.at(), viewer.person(),
                          :fromAgency, :fromTeam, :fromSite, :referrer, :contact, :noticedBy,
                          :noticedHow, :given, :family, :key, :born, :nhs, :phone, :voicemail,
                          :text, :email, :postcode, :safe, :language, :interpreter, :access, :patient,
                          :patientBorn, :areas, :alarms, :letter, :note, :neutral, :respondBy)
                        on conflict do nothing
                        """).paramSource(values).update() == 1;
    }

    /**
     * Those of the viewer's that may be about the same person and of which the viewer has not heard the end, newest
     * first.
     */
    List<UUID> live(ReferredPerson person, LocalDate since) {
        return jdbc.sql("""
                        select r.id from referral.referral r
                        where r.from_agency_id = viewer.agency() and r.withdrawn_at is null
                          and (r.person_key = nullif(:key, '') or r.nhs_number = :nhs) and r.sent_at >= :since
                          and not exists (select from referral.feedback f where f.referral_id = r.id
                                           and (f.outside or f.word in ('closed', 'not_taken', 'could_not_reach')))
                        order by r.sent_at desc, r.id desc limit 5
                        """)
                .param("key", person.key())
                .param("nhs", person.nhsNumber(), Types.VARCHAR)
                .param("since", since)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static void origin(MapSqlParameterSource values, NewReferral.Origin origin) {
        values.addValue("fromAgency", orNull(origin.agency()), Types.OTHER)
                .addValue("fromTeam", orNull(origin.team()), Types.OTHER)
                .addValue("fromSite", orNull(origin.site()), Types.OTHER)
                .addValue("referrer", origin.name())
                .addValue("contact", origin.contact())
                .addValue("noticedBy", origin.noticedBy().key())
                .addValue("noticedHow", origin.how().key());
    }

    private static void person(MapSqlParameterSource values, ReferredPerson person) {
        values.addValue("given", person.givenName(), Types.VARCHAR)
                .addValue("family", person.familyName(), Types.VARCHAR)
                .addValue("key", person.key())
                .addValue("born", person.born(), Types.DATE)
                .addValue("nhs", person.nhsNumber(), Types.VARCHAR)
                .addValue("phone", person.reach().phone(), Types.VARCHAR)
                .addValue("voicemail", person.reach().voicemail())
                .addValue("text", person.reach().text())
                .addValue("email", person.reach().email(), Types.VARCHAR)
                .addValue("safe", person.reach().safeContact())
                .addValue("postcode", person.postcode(), Types.VARCHAR)
                .addValue("language", person.language())
                .addValue("interpreter", person.interpreter())
                .addValue("access", person.accessNeeds().toArray(String[]::new))
                .addValue("patient", orNull(person.patient().map(ReferredPerson.Patient::name)), Types.VARCHAR)
                .addValue(
                        "patientBorn",
                        person.patient().map(ReferredPerson.Patient::born).orElse(null),
                        Types.DATE);
    }

    private static void need(MapSqlParameterSource values, Need need) {
        values.addValue("areas", keys(need.lawAreas()))
                .addValue("alarms", keys(need.alarms()))
                .addValue("letter", need.letterDate(), Types.DATE)
                .addValue("note", need.note());
    }

    private static String[] keys(Collection<? extends Choice> values) {
        return values.stream().map(Choice::key).sorted().toArray(String[]::new);
    }

    private static <T> @org.jspecify.annotations.Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
