package org.alongside.appointment.choose;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.appointment.Whom;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.alongside.kernel.Postcode;
import org.alongside.page.NotFound;
import org.alongside.referral.Referrals;
import org.springframework.stereotype.Component;

/** Reads what has to be known of somebody to find them a time; the reading is kept. */
@Component
class ReadWhom {

    /** The person: where they were referred from, where they live, and whether they need an interpreter. */
    record Person(String name, String site, Optional<Postcode> postcode, boolean interpreter) {}

    private final Referrals referrals;
    private final ReadClient readClient;
    private final Trail trail;

    ReadWhom(Referrals referrals, ReadClient readClient, Trail trail) {
        this.referrals = referrals;
        this.readClient = readClient;
        this.trail = trail;
    }

    Person read(Whom whom) {
        return switch (whom) {
            case Whom.Referred one -> referred(one);
            case Whom.Known one -> {
                var client = readClient.read(one.client()).client();
                yield new Person(client.name(), "", Optional.empty(), false);
            }
        };
    }

    private Person referred(Whom.Referred one) {
        var referral = referrals.find(one.referral()).orElseThrow(NotFound::new);
        trail.append(Act.READ, "referral", one.referral(), Map.of());
        var person = referral.person();
        return new Person(
                person.name(),
                referral.from().site(),
                Postcode.read(Objects.requireNonNullElse(person.postcode(), "")),
                person.interpreter());
    }
}
