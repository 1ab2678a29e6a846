package org.alongside.passkey;

import java.time.Instant;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/** A passkey as its owner sees it. */
public record MyPasskey(String id, String label, Instant added, Instant used) {

    static MyPasskey of(CredentialRecord key) {
        return new MyPasskey(
                key.getCredentialId().toBase64UrlString(), key.getLabel(), key.getCreated(), key.getLastUsed());
    }
}
