package org.alongside.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.alongside.access.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Whose passkeys they are: the person's id, and the e-mail address a device shows for it. People are kept elsewhere.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Standings standings;

    PasskeyOwners(Standings standings) {
        this.standings = standings;
    }

    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return standings
                .of(person(handle))
                .map(standing -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle)
                        .name(standing.email())
                        .displayName(standing.name())
                        .build())
                .orElse(null);
    }

    /** The name of whoever has signed in is their id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return findById(handle(UUID.fromString(person)));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("People are enrolled, not made by passkeys");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People leave, they are not deleted by passkeys");
    }
}
