package org.alongside.passkey;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.page.AccountPart;
import org.alongside.page.Chrome;
import org.alongside.secondfactor.SecondProof;
import org.alongside.viewer.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Adds, removes and checks passkeys. The device always asks its owner for finger, face or PIN, so a passkey is both
 * steps at once. They are bound to the host of {@code alongside.address}.
 */
@Component
@Order(10)
class Passkeys implements SecondProof, AccountPart {

    private static final Viewer TASK = new Viewer.Task("passkey");

    private final PasskeyTable table;
    private final Webauthn4JRelyingPartyOperations standard;
    private final Apart apart;
    private final Trail trail;

    Passkeys(
            PasskeyTable table,
            PasskeyOwners owners,
            Apart apart,
            Trail trail,
            @Value("${alongside.address}") URI address) {
        this.table = table;
        this.apart = apart;
        this.trail = trail;
        var here = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name(Chrome.PRODUCT)
                .build();
        this.standard = new Webauthn4JRelyingPartyOperations(owners, table, here, Set.of(origin(address)));
        standard.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        standard.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    List<CredentialRecord> of(UUID person) {
        return apart.as(TASK, () -> table.findByUserId(PasskeyOwners.handle(person)));
    }

    PublicKeyCredentialCreationOptions offer(UUID person, Authentication who) {
        return apart.as(
                new Viewer.Guest(person),
                () -> standard.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(who)));
    }

    void add(UUID person, PublicKeyCredentialCreationOptions offer, RelyingPartyPublicKey key) {
        apart.run(new Viewer.Guest(person), () -> {
            standard.registerCredential(new ImmutableRelyingPartyRegistrationRequest(offer, key));
            trail.append(Act.WROTE, "passkey", person, Map.of("change", "added"));
        });
    }

    void remove(UUID person, String id) {
        apart.run(new Viewer.Guest(person), () -> {
            if (table.delete(person, Bytes.fromBase64(id))) {
                trail.append(Act.WROTE, "passkey", person, Map.of("change", "removed"));
            }
        });
    }

    /** What a device is asked to sign; it finds out itself who its owner is. */
    PublicKeyCredentialRequestOptions challenge() {
        return standard.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** The person whose device has signed the challenge; empty when it did not, or they have left. */
    Optional<UUID> check(
            PublicKeyCredentialRequestOptions challenge, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        try {
            var owner = apart.as(
                    TASK,
                    () -> Optional.ofNullable(
                            standard.authenticate(new RelyingPartyAuthenticationRequest(challenge, answer))));
            return owner.map(entity -> PasskeyOwners.person(entity.getId()));
        } catch (RuntimeException refused) {
            trail.appendApart(Act.DENIED, "passkey", null, Map.of());
            return Optional.empty();
        }
    }

    @Override
    public boolean ready(UUID person) {
        return !of(person).isEmpty();
    }

    @Override
    public String title() {
        return "Passkeys";
    }

    @Override
    public String state(UUID person) {
        var count = of(person).size();
        return count == 0 ? "None" : count == 1 ? "1 passkey" : count + " passkeys";
    }

    @Override
    public String page() {
        return "/account/passkeys";
    }
}
