package org.alongside.referral.decide;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.client.relationship.Relate;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.inbox.ArrivedClient;
import org.alongside.referral.triage.AcceptNewClient;
import org.alongside.referral.triage.AcceptReferral;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts a referral as its form says, for the client and the patient beside them: all or nothing. */
@Component
class AcceptTyped {

    private final AcceptReferral acceptReferral;
    private final AcceptNewClient acceptNewClient;
    private final AddClient addClient;
    private final Relate relate;
    private final Supplier<UUID> ids;

    AcceptTyped(
            AcceptReferral acceptReferral,
            AcceptNewClient acceptNewClient,
            AddClient addClient,
            Relate relate,
            Supplier<UUID> ids) {
        this.acceptReferral = acceptReferral;
        this.acceptNewClient = acceptNewClient;
        this.addClient = addClient;
        this.relate = relate;
        this.ids = ids;
    }

    @Transactional
    AcceptReferral.Outcome accept(UUID referral, ReferredPerson person, AcceptForm form, Optional<UUID> known) {
        var client = known.orElseGet(() -> form.id() == null ? ids.get() : form.id());
        var outcome = known.isPresent()
                ? acceptReferral.accept(referral, client)
                : acceptNewClient.accept(referral, ArrivedClient.of(client, person));
        if (outcome instanceof AcceptReferral.Accepted) {
            person.patient()
                    .ifPresent(patient -> form.patientIs().ifPresent(kind -> {
                        var beside = patient(patient);
                        addClient.add(beside);
                        relate.relate(client, kind, new Relate.Registered(beside.id()));
                    }));
        }
        return outcome;
    }

    /** The last word of a name is taken for the family's. */
    private NewClient patient(ReferredPerson.Patient patient) {
        var name = patient.name().strip();
        var cut = name.lastIndexOf(' ');
        var born = patient.born() == null ? BirthDate.UNKNOWN : BirthDate.on(patient.born());
        return NewClient.named(ids.get(), cut < 0 ? null : name.substring(0, cut), name.substring(cut + 1), born);
    }
}
