package org.alongside.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Standings;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.password.Passwords;
import org.alongside.secondfactor.TwoSteps;
import org.alongside.throttle.Budget;
import org.alongside.throttle.KnownDevices;
import org.alongside.throttle.Marks;
import org.alongside.throttle.Throttle;
import org.springframework.stereotype.Component;

/** Checks an e-mail address and a password. The answer and its time are the same for an address nobody has. */
@Component
class SignIn {

    /** What came of it. */
    sealed interface Outcome {
        record Accepted(UUID person) implements Outcome {}

        /** The password was right; a second step is needed. */
        record Halfway(UUID person) implements Outcome {}

        record Refused() implements Outcome {}

        record Wait(Duration left) implements Outcome {}
    }

    /** Where somebody tries from: the network address, and the browser's own name if it has one. */
    record From(String address, Optional<String> device) {}

    private static final UUID NOBODY = new UUID(0, 0);

    private final Standings standings;
    private final Passwords passwords;
    private final TwoSteps twoSteps;
    private final Throttle throttle;
    private final KnownDevices devices;
    private final Marks marks;
    private final Trail trail;

    SignIn(
            Standings standings,
            Passwords passwords,
            TwoSteps twoSteps,
            Throttle throttle,
            KnownDevices devices,
            Marks marks,
            Trail trail) {
        this.standings = standings;
        this.passwords = passwords;
        this.twoSteps = twoSteps;
        this.throttle = throttle;
        this.devices = devices;
        this.marks = marks;
        this.trail = trail;
    }

    Outcome signIn(String email, String password, From from) {
        var person = standings.withEmail(email.strip());
        var claims = claims(email, person.orElse(NOBODY), from);
        if (throttle.take(claims) instanceof Throttle.Turn.Wait wait) {
            return new Outcome.Wait(wait.left());
        }
        if (!passwords.match(person.orElse(null), password)) {
            trail.appendApart(Act.DENIED, "sign_in", null, Map.of("account", marks.id("account", email)));
            return new Outcome.Refused();
        }
        throttle.right(claims);
        var who = person.orElseThrow();
        return twoSteps.has(who) ? new Outcome.Halfway(who) : new Outcome.Accepted(who);
    }

    /**
     * A device its person has used before has a budget of its own; all others share the account's and their address's.
     */
    private List<Budget.Claim> claims(String email, UUID person, From from) {
        var device = from.device().filter(each -> devices.knows(each, person));
        return device.isPresent()
                ? List.of(Budget.DEVICE.of(device.get() + person))
                : List.of(Budget.ACCOUNT.of(email), Budget.ADDRESS.of(network(from.address())));
    }

    /** An IPv6 subscriber has a whole network of addresses, so the first half counts. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = java.net.InetAddress.getByName(address).getAddress();
            return bytes.length == 16
                    ? java.util.HexFormat.of().formatHex(bytes, 0, 8)
                    : java.util.HexFormat.of().formatHex(bytes);
        } catch (java.net.UnknownHostException notAnAddress) {
            return address;
        }
    }
}
