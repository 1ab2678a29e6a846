package org.alongside.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.ConsentPurpose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger. The walls decide which decisions there are; consent.covers in PostgreSQL is the one rule of what counts.
 */
@Component
class DecisionTable {

    private static final String COLUMNS = """
             d.*, f.name as from_name, t.name as to_name, p.name as recorded_by_name
            from consent.decision d
            left join access.agency f on f.id = d.from_agency_id
            left join access.agency t on t.id = d.to_agency_id
            left join access.person p on p.id = d.recorded_by
            """;
    private static final String SELECT = "select" + COLUMNS;

    private final JdbcClient jdbc;

    DecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was recorded already. */
    boolean insert(UUID id, UUID partnership, UUID keeper, NewDecision one) {
        return jdbc.sql("""
                        insert into consent.decision (id, partnership_id, agency_id, client_id, referral_id, purpose,
                          from_agency_id, to_agency_id, given, parts, by_whom, how, capacity_note, evidence,
                          wording_version, decided_at, expires_on, recorded_at, recorded_by)
                        values (:id, :partnership, :keeper, :client, :referral, :purpose, :from, :to, :given,
                          :parts, :byWhom, :how, :capacity, :evidence,
                          (select max(version) from partnership.consent_wording
                            where partnership_id = :partnership and purpose = :purpose),
                          least(:decided, access.at()), :expires, access.at(), viewer.person())
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("partnership", partnership)
                        .param("keeper", keeper)
                        .param("client", one.subject() instanceof Subject.OfClient of ? of.client() : null, Types.OTHER)
                        .param(
                                "referral",
                                one.subject() instanceof Subject.OfReferral of ? of.referral() : null,
                                Types.OTHER)
                        .param("purpose", one.purpose().key())
                        .param("from", one.from().orElse(null), Types.OTHER)
                        .param("to", one.to().orElse(null), Types.OTHER)
                        .param("given", one.given())
                        .param("parts", one.parts().stream().map(Choice::key).toArray(String[]::new))
                        .param("byWhom", one.telling().byWhom().key())
                        .param("how", one.telling().how().key())
                        .param("capacity", one.telling().capacityNote())
                        .param("evidence", one.telling().evidence())
                        .param("decided", one.decidedAt().atOffset(ZoneOffset.UTC))
                        .param("expires", one.expiresOn().orElse(null), Types.DATE)
                        .update()
                == 1;
    }

    /** The records that are read as one with this one, itself among them. */
    List<UUID> oneWith(UUID client) {
        return jdbc.sql("select id from client.one_with(:client) id")
                .param("client", client)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** False when it had been withdrawn before, or was never given. */
    boolean withdraw(UUID id) {
        return jdbc.sql("""
                        update consent.decision set withdrawn_at = access.at(), withdrawn_by = viewer.person()
                        where id = :id and withdrawn_at is null and given
                        """).param("id", id).update() == 1;
    }

    Optional<Decision> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(DecisionTable::decision)
                .optional();
    }

    /**
     * Those about the client and those that came with these referrals, newest first; one that stands on several of the
     * client's records is told once.
     */
    List<Decision> about(@Nullable UUID client, List<UUID> referrals) {
        return jdbc.sql("""
                        select distinct on (d.decided_at, d.recorded_at, d.purpose, d.from_agency_id, d.to_agency_id,
                          d.referral_id)
                        """ + COLUMNS + """
                        where d.client_id = any (array(select client.one_with(:client::uuid)))
                          or d.referral_id = any (:referrals)
                        order by d.decided_at desc, d.recorded_at desc, d.purpose, d.from_agency_id, d.to_agency_id,
                          d.referral_id, d.id limit 500
                        """)
                .param("client", client, Types.OTHER)
                .param("referrals", referrals.toArray(UUID[]::new))
                .query(DecisionTable::decision)
                .list();
    }

    /**
     * Those of the viewer's agency's clients that end before this day and are not renewed, refused or withdrawn since,
     * the first to end first. Few records are read as one with another, so only those are asked which;
     * asked beforehand, since a wall lets no index be searched by what a function answers.
     */
    List<Decision> expiring(LocalDate from, LocalDate before, int most) {
        return jdbc.sql(SELECT + """
                        cross join lateral (select case
                            when (select true from client.merge m where m.gone = d.client_id and m.undone_at is null)
                              or (select true from client.merge m where m.kept = d.client_id and m.undone_at is null
                                   limit 1)
                            then array(select client.one_with(d.client_id)) else array[d.client_id] end as records
                          offset 0) person
                        where d.agency_id = (select viewer.agency()) and d.client_id is not null and d.given
                          and d.withdrawn_at is null and d.expires_on > :from and d.expires_on <= :before
                          and not exists (
                            select from consent.decision n
                             where n.client_id = any (person.records)
                               and n.purpose = d.purpose
                               and (n.from_agency_id is null or n.from_agency_id = d.from_agency_id)
                               and (n.to_agency_id is null or n.to_agency_id = d.to_agency_id)
                               and (n.decided_at, n.recorded_at, n.id) > (d.decided_at, d.recorded_at, d.id))
                        order by d.expires_on, d.id limit :most
                        """)
                .param("from", from)
                .param("before", before)
                .param("most", most)
                .query(DecisionTable::decision)
                .list();
    }

    boolean covers(
            @Nullable UUID referral,
            @Nullable UUID client,
            ConsentPurpose purpose,
            @Nullable UUID partner,
            @Nullable Part part) {
        return jdbc.sql("""
                        select consent.covers(:referral::uuid, :client::uuid, :purpose, viewer.agency(),
                          :partner::uuid, :part)
                        """)
                .param("referral", referral, Types.OTHER)
                .param("client", client, Types.OTHER)
                .param("purpose", purpose.key())
                .param("partner", partner, Types.OTHER)
                .param("part", part == null ? null : part.key(), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var client = row.getObject("client_id", UUID.class);
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                client == null
                        ? new Subject.OfReferral(row.getObject("referral_id", UUID.class))
                        : new Subject.OfClient(client),
                Choice.stored(ConsentPurpose.class, row.getString("purpose")),
                Optional.ofNullable(row.getString("from_name")),
                Optional.ofNullable(row.getObject("from_agency_id", UUID.class)),
                Optional.ofNullable(row.getString("to_name")),
                Optional.ofNullable(row.getObject("to_agency_id", UUID.class)),
                row.getBoolean("given"),
                parts((String[]) row.getArray("parts").getArray()),
                new NewDecision.Telling(
                        Choice.stored(ByWhom.class, row.getString("by_whom")),
                        Choice.stored(How.class, row.getString("how")),
                        row.getString("capacity_note"),
                        row.getString("evidence")),
                Optional.ofNullable(row.getObject("wording_version", Integer.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                Optional.ofNullable(row.getString("recorded_by_name")),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Set<Part> parts(String[] keys) {
        return Arrays.stream(keys).map(key -> Choice.stored(Part.class, key)).collect(Collectors.toUnmodifiableSet());
    }
}
