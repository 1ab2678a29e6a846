package org.alongside.invitation;

import java.util.Optional;
import java.util.UUID;
import org.alongside.viewer.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations as the task "invitation" sees them: whoever holds the secret is at the door. */
@Component
class AcceptTable {

    private final JdbcClient jdbc;

    AcceptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The invitation this secret opens, unless the agency or the partnership has ended. */
    Optional<Invitation> withHash(byte[] hash) {
        return jdbc.sql(InvitationTable.SELECT
                        + "where i.token_hash = :hash and g.left_at is null and s.ended_at is null")
                .param("hash", hash)
                .query(InvitationTable::invitation)
                .optional();
    }

    /** An account by its address, and whether it is closed. */
    record Account(UUID person, boolean closed) {}

    Optional<Account> account(String email) {
        return jdbc.sql("""
                        select id, left_at is not null as closed from access.person where lower(email) = lower(:email)
                        """)
                .param("email", email)
                .query((row, number) -> new Account(row.getObject("id", UUID.class), row.getBoolean("closed")))
                .optional();
    }

    /** Keeps the invitation for this transaction; false when somebody else has answered it or it has expired. */
    boolean hold(UUID invitation) {
        return jdbc.sql("""
                        select id from invitation.invitation where id = :id
                          and accepted_at is null and withdrawn_at is null and until > access.at() for update
                        """)
                .param("id", invitation)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** False when an account for this address was made meanwhile. */
    boolean insertPerson(UUID id, String name, Invitation invitation) {
        return jdbc.sql("""
                        insert into access.person (id, name, email, created_at, created_by)
                        values (:id, :name, :email, access.at(), :by) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("name", name)
                        .param("email", invitation.email())
                        .param("by", invitation.by().person())
                        .update()
                == 1;
    }

    void accept(UUID invitation, UUID person) {
        jdbc.sql("update invitation.invitation set accepted_at = access.at(), accepted_by = :person where id = :id")
                .param("person", person)
                .param("id", invitation)
                .update();
    }

    /** Roles they have already stay as they are; the task cannot see which, so no index is named. */
    void give(UUID membership, UUID person, Invitation invitation, Role role) {
        jdbc.sql("""
                        insert into access.membership (id, person_id, agency_id, partnership_id, role, given_at,
                          given_by)
                        values (:id, :person, :agency, :partnership, :role, access.at(), :by) on conflict do nothing
                        """)
                .param("id", membership)
                .param("person", person)
                .param("agency", invitation.to().agency())
                .param("partnership", invitation.to().partnership())
                .param("role", role.key())
                .param("by", invitation.by().person())
                .update();
    }
}
