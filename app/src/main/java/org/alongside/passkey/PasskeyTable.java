package org.alongside.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as the standard names their parts. What is kept here opens nothing: the device keeps the other half. */
@Component
class PasskeyTable implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from passkey.passkey where id = :id")
                .param("id", id.getBytes())
                .update();
    }

    boolean delete(UUID person, Bytes id) {
        return jdbc.sql("delete from passkey.passkey where id = :id and person_id = :person")
                        .param("id", id.getBytes())
                        .param("person", person)
                        .update()
                == 1;
    }

    @Override
    public void save(CredentialRecord key) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var known = jdbc.sql("""
                        update passkey.passkey set signature_count = :count, backed_up = :backed_up, used_at = :now
                        where id = :id
                        """)
                .param("count", key.getSignatureCount())
                .param("backed_up", key.isBackupState())
                .param("id", key.getCredentialId().getBytes())
                .param("now", now)
                .update();
        if (known == 0) {
            insert(key, now);
        }
    }

    private void insert(CredentialRecord key, java.time.OffsetDateTime now) {
        jdbc.sql("""
                        insert into passkey.passkey (id, person_id, public_key, signature_count, verified,
                          may_be_backed_up, backed_up, transports, label, attestation, client_data, added_at)
                        values (:id, :person, :public_key, :count, :verified, :may_be_backed_up, :backed_up,
                          :transports, :label, :attestation, :client_data, :now)
                        """)
                .param("id", key.getCredentialId().getBytes())
                .param("person", PasskeyOwners.person(key.getUserEntityUserId()))
                .param("public_key", key.getPublicKey().getBytes())
                .param("count", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param("may_be_backed_up", key.isBackupEligible())
                .param("backed_up", key.isBackupState())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param("label", key.getLabel())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("client_data", bytes(key.getAttestationClientDataJSON()))
                .param("now", now)
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql("select * from passkey.passkey where id = :id")
                .param("id", id.getBytes())
                .query(PasskeyTable::key)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select * from passkey.passkey where person_id = :person order by added_at")
                .param("person", PasskeyOwners.person(handle))
                .query(PasskeyTable::key)
                .list();
    }

    private static CredentialRecord key(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("used_at");
        var added = row.getTimestamp("added_at").toInstant();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(PasskeyOwners.handle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("may_be_backed_up"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .label(row.getString("label"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(added)
                .lastUsed(used == null ? added : used.toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String list) {
        return Stream.of(list.split(","))
                .filter(each -> !each.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
