package org.alongside.referral.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.page.Ids;
import org.alongside.referral.refer.Typed;
import org.alongside.throttle.Budget;
import org.alongside.throttle.Marks;
import org.alongside.throttle.Throttle;
import org.springframework.stereotype.Component;

/** Keeps machines from a door without asking people for riddles: a box nobody sees, a form's age, and how often. */
@Component
class Doorkeeper {

    /** Nobody types a name and a number quicker. */
    private static final Duration QUICKEST = Duration.ofSeconds(3);

    private final Marks marks;
    private final Throttle throttle;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Doorkeeper(Marks marks, Throttle throttle, Clock clock, Supplier<UUID> ids) {
        this.marks = marks;
        this.throttle = throttle;
        this.clock = clock;
        this.ids = ids;
    }

    Slip slip() {
        var id = ids.get().toString();
        var made = Long.toString(clock.instant().getEpochSecond());
        return new Slip(id, made, seal(id, made));
    }

    /** The form's own slip, if it is one that was given out here. */
    Optional<Slip> slip(Typed typed) {
        var slip = new Slip(typed.text("id"), typed.text("made"), typed.text("seal"));
        var sound = MessageDigest.isEqual(bytes(seal(slip.id(), slip.made())), bytes(slip.seal()));
        return sound && Ids.read(slip.id()).isPresent() ? Optional.of(slip) : Optional.empty();
    }

    /** What keeps this form out, in words for a person; empty lets it in. */
    Optional<String> refuses(Slip slip, Typed typed, DoorLink link, String address) {
        if (!typed.text("website").isEmpty()) {
            return Optional.of("Leave the box called website empty");
        }
        var made = Instant.ofEpochSecond(Long.parseLong(slip.made()));
        if (made.plus(QUICKEST).isAfter(clock.instant())) {
            return Optional.of("Check what you typed, and send again");
        }
        var turn = throttle.take(List.of(Budget.DOOR.of(link.id().toString()), Budget.DOOR_ADDRESS.of(address)));
        return turn instanceof Throttle.Turn.Wait wait
                ? Optional.of("Many referrals came from here. Send again in "
                        + Math.max(1, wait.left().toSeconds()) + " seconds")
                : Optional.empty();
    }

    private String seal(String id, String made) {
        return marks.of("door", id + "/" + made);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
