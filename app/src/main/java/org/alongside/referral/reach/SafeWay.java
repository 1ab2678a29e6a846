package org.alongside.referral.reach;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.PhoneNumber;
import org.alongside.message.Channel;
import org.alongside.message.To;
import org.alongside.referral.ReferredPerson;

/**
 * The one way by which a message may go to somebody who was referred: a text to a mobile where texts are safe, else an
 * e-mail to an address that is safe. Nothing where a try was not safe, and nothing to a number or address that was wrong.
 */
public final class SafeWay {

    private static final Set<Attempt.Channel> EMAIL = EnumSet.of(Attempt.Channel.EMAIL);
    private static final Set<Attempt.Channel> NUMBER =
            EnumSet.of(Attempt.Channel.PHONE, Attempt.Channel.VOICEMAIL, Attempt.Channel.TEXT);

    private SafeWay() {}

    public static Optional<To.Typed> of(ReferredPerson.Reach reach, List<Attempt> attempts) {
        if (attempts.stream().anyMatch(one -> one.outcome() == Attempt.Outcome.NOT_SAFE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(reach.phone())
                .filter(number -> reach.text() && mobile(number) && !wrong(attempts, NUMBER))
                .map(number -> new To.Typed(Channel.TEXT, number))
                .or(() -> Optional.ofNullable(reach.email())
                        .filter(address -> !wrong(attempts, EMAIL))
                        .map(address -> new To.Typed(Channel.EMAIL, address)));
    }

    /** The same for a message that nobody looks at before it goes: a note about safe contact is for people to read. */
    public static Optional<To.Typed> afterTries(ReferredPerson.Reach reach, List<Attempt> attempts) {
        return reach.safeContact().isBlank() ? of(reach, attempts) : Optional.empty();
    }

    private static boolean mobile(String number) {
        return PhoneNumber.read(number).filter(PhoneNumber::mobile).isPresent();
    }

    private static boolean wrong(List<Attempt> attempts, Set<Attempt.Channel> ways) {
        return attempts.stream()
                .anyMatch(one -> one.outcome() == Attempt.Outcome.WRONG_NUMBER && ways.contains(one.channel()));
    }
}
