package org.alongside.client.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.Channel;
import org.alongside.client.Contacts;
import org.alongside.client.SafeAddress;
import org.alongside.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers how a client may be reached at this moment; each answer is kept. */
@Component
class ContactBook implements Contacts {

    private final ContactTable table;
    private final Trail trail;

    ContactBook(ContactTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Override
    @Transactional
    public List<SafeAddress> safe(UUID client) {
        var ways = table.now(client).stream()
                .flatMap(contact -> contact.ways().stream())
                .toList();
        trail.append(Act.READ, "contact", null, client, Map.of("ways", ways.size()));
        return ways;
    }

    @Override
    @Transactional
    public Optional<SafeAddress> find(UUID contact) {
        var found = table.find(contact);
        found.ifPresent(one -> trail.append(Act.READ, "contact", contact, one.client(), Map.of()));
        return found.stream()
                .flatMap(one -> one.ways().stream())
                .filter(way -> way.contactId().equals(contact))
                .findFirst();
    }

    /** Of no client in particular, so there is nobody in whose trail to keep it. */
    @Override
    @Transactional
    public boolean unsafe(UUID agency, Channel channel, String address) {
        return table.unsafe(agency, channel.key(), channel == Channel.TEXT ? kept(address) : address);
    }

    @Override
    @Transactional
    public Set<Channel> warnings(@Nullable String number, @Nullable String mail) {
        var found = table.with(number == null ? "" : kept(number), mail == null ? "" : mail);
        found.stream()
                .map(Contact::client)
                .distinct()
                .forEach(client -> trail.append(Act.READ, "contact", null, client, Map.of("ways", found.size())));
        return found.stream().flatMap(one -> one.unsafe().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A number as the register writes it. */
    private static String kept(String number) {
        return PhoneNumber.read(number).map(PhoneNumber::value).orElse(number);
    }
}
