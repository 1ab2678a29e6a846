package org.alongside.referral.inbox;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.client.AccessNeed;
import org.alongside.client.BirthDate;
import org.alongside.client.Channel;
import org.alongside.client.NewClient;
import org.alongside.kernel.Choice;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;
import org.alongside.referral.ReferredPerson;
import org.jspecify.annotations.Nullable;

/** The referred person as the register would take them in; what it cannot read stays as a note, nothing is guessed. */
public final class ArrivedClient {

    private ArrivedClient() {}

    public static NewClient of(UUID id, ReferredPerson person) {
        var reach = person.reach();
        var phone = read(reach.phone()).flatMap(PhoneNumber::read);
        return new NewClient(
                id,
                person.givenName(),
                person.familyName(),
                person.born() == null ? BirthDate.UNKNOWN : BirthDate.on(person.born()),
                read(person.nhsNumber()).flatMap(NhsNumber::read).orElse(null),
                phone.orElse(null),
                reach.email(),
                null,
                read(person.postcode()).flatMap(Postcode::read).orElse(null),
                safe(reach, phone),
                person.language(),
                person.interpreter(),
                needs(person),
                note(reach, phone));
    }

    /** A number was given to be called; a voicemail or a text only where that was said to be safe. */
    private static Set<Channel> safe(ReferredPerson.Reach reach, Optional<PhoneNumber> phone) {
        var safe = EnumSet.noneOf(Channel.class);
        if (phone.isPresent()) {
            safe.add(Channel.PHONE);
            if (reach.voicemail()) {
                safe.add(Channel.VOICEMAIL);
            }
            if (reach.text()) {
                safe.add(Channel.TEXT);
            }
        }
        if (reach.email() != null) {
            safe.add(Channel.EMAIL);
        }
        return safe;
    }

    private static Set<AccessNeed> needs(ReferredPerson person) {
        return person.accessNeeds().stream()
                .flatMap(words -> Choice.named(AccessNeed.class, words).stream())
                .collect(Collectors.toSet());
    }

    private static String note(ReferredPerson.Reach reach, Optional<PhoneNumber> phone) {
        var unread = phone.isEmpty() ? Objects.requireNonNullElse(reach.phone(), "") : "";
        return Stream.of(reach.safeContact(), unread)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
    }

    private static Optional<String> read(@Nullable String text) {
        return Optional.ofNullable(text);
    }
}
