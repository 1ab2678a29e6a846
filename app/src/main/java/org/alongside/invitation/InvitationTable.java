package org.alongside.invitation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.authority.Scope;
import org.alongside.viewer.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations as those see them who may invite. Times are the hour of the transaction. */
@Component
class InvitationTable {

    static final String SELECT = """
            select i.id, i.email, i.roles, i.agency_id, i.partnership_id, g.name as agency, s.name as partnership,
                   i.invited_by, p.name as inviter, i.invited_at, i.until,
                   case when i.accepted_at is not null then 'ACCEPTED' when i.withdrawn_at is not null then 'WITHDRAWN'
                        when i.until <= access.at() then 'EXPIRED' when i.until <= access.at() + interval '48 hours'
                          then 'SOON'
                        else 'OPEN' end as state
            from invitation.invitation i
            join access.agency g on g.id = i.agency_id
            join access.partnership s on s.id = i.partnership_id
            left join access.person p on p.id = i.invited_by
            """;
    private static final String IN_SCOPE = """
            (cast(:agency as uuid) is null or i.agency_id = :agency)
            and (cast(:partnership as uuid) is null or i.partnership_id = :partnership)
            """;

    /** Where one stands in the list: waiting before answered, then by time, forwards or backwards. */
    private static final String PLACE = """
            coalesce(%1$s.accepted_at, %1$s.withdrawn_at) is not null,
            coalesce(-extract(epoch from coalesce(%1$s.accepted_at, %1$s.withdrawn_at)), extract(epoch from %1$s.until)),
            %1$s.id
            """;

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait by when they expire, then the latest of the others, from the one after {@code last} on. */
    List<Invitation> list(Scope scope, Optional<UUID> last, int most) {
        return jdbc.sql(SELECT + "where " + IN_SCOPE + " and (cast(:last as uuid) is null or (" + PLACE.formatted("i")
                        + ") > (select " + PLACE.formatted("l") + " from invitation.invitation l where l.id = :last))"
                        + " order by " + PLACE.formatted("i") + " limit :most")
                .param("agency", scope.agency())
                .param("partnership", scope.partnership())
                .param("last", last.orElse(null))
                .param("most", most)
                .query(InvitationTable::invitation)
                .list();
    }

    /** How many nobody has answered that expire within two days or have expired. */
    int running(Scope scope) {
        return jdbc.sql("select count(*) from invitation.invitation i where " + IN_SCOPE + """
                        and i.accepted_at is null and i.withdrawn_at is null
                          and i.until <= access.at() + interval '48 hours'
                        """)
                .param("agency", scope.agency())
                .param("partnership", scope.partnership())
                .query(Integer.class)
                .single();
    }

    Optional<Invitation> withId(UUID id) {
        return jdbc.sql(SELECT + "where i.id = :id")
                .param("id", id)
                .query(InvitationTable::invitation)
                .optional();
    }

    Optional<Invitation> withHash(byte[] hash) {
        return jdbc.sql(SELECT + "where i.token_hash = :hash")
                .param("hash", hash)
                .query(InvitationTable::invitation)
                .optional();
    }

    /** The one that nobody has answered or withdrawn, expired or not. */
    Optional<Invitation> waiting(UUID agency, String email) {
        return jdbc.sql(SELECT + """
                        where i.agency_id = :agency and lower(i.email) = lower(:email)
                          and i.accepted_at is null and i.withdrawn_at is null
                        """)
                .param("agency", agency)
                .param("email", email)
                .query(InvitationTable::invitation)
                .optional();
    }

    /** False when the agency has invited this address already, or this secret is in use. */
    boolean insert(UUID id, Offer offer, byte[] hash) {
        return jdbc.sql("""
                        insert into invitation.invitation
                          (id, partnership_id, agency_id, email, roles, token_hash, invited_at, invited_by, until)
                        values (:id, :partnership, :agency, :email, string_to_array(:roles, ','), :hash, access.at(),
                          viewer.person(), access.at() + interval '168 hours')
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("partnership", offer.partnership())
                        .param("agency", offer.agency())
                        .param("email", offer.email())
                        .param("roles", offer.keys())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    boolean withdraw(UUID id) {
        return jdbc.sql("""
                        update invitation.invitation set withdrawn_at = access.at(), withdrawn_by = viewer.person()
                        where id = :id and accepted_at is null and withdrawn_at is null
                        """).param("id", id).update() == 1;
    }

    /** Who works in the agency under this address. */
    Optional<UUID> working(UUID agency, String email) {
        return jdbc.sql("""
                        select p.id from access.person p where lower(p.email) = lower(:email) and exists (
                          select from access.membership m where m.person_id = p.id and m.agency_id = :agency
                            and m.role <> 'client' and m.ended_at is null)
                        """)
                .param("agency", agency)
                .param("email", email)
                .query(UUID.class)
                .optional();
    }

    Optional<String> email(UUID person) {
        return jdbc.sql("select email from access.person where id = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** The agencies of a scope that go on. */
    List<Invitation.To> agencies(Scope scope) {
        return jdbc.sql("""
                        select g.id, g.partnership_id, g.name, s.name as partnership
                        from access.agency g join access.partnership s on s.id = g.partnership_id
                        where g.left_at is null and s.ended_at is null
                          and (cast(:agency as uuid) is null or g.id = :agency)
                          and (cast(:partnership as uuid) is null or g.partnership_id = :partnership)
                        order by s.name, lower(g.name), g.id
                        """)
                .param("agency", scope.agency())
                .param("partnership", scope.partnership())
                .query((row, number) -> new Invitation.To(
                        row.getObject("id", UUID.class),
                        row.getObject("partnership_id", UUID.class),
                        row.getString("name"),
                        row.getString("partnership")))
                .list();
    }

    static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getString("email"),
                roles(row),
                new Invitation.To(
                        row.getObject("agency_id", UUID.class),
                        row.getObject("partnership_id", UUID.class),
                        row.getString("agency"),
                        row.getString("partnership")),
                new Invitation.By(
                        row.getObject("invited_by", UUID.class),
                        row.getString("inviter"),
                        row.getObject("invited_at", OffsetDateTime.class).toInstant()),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                Invitation.State.valueOf(row.getString("state")));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::of)
                .collect(toUnmodifiableSet());
    }
}
