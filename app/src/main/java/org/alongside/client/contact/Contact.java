package org.alongside.client.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.client.Channel;
import org.alongside.client.SafeAddress;
import org.alongside.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A phone, e-mail or address as it stands or stood.
 *
 * @param safe to call, to write to
 */
public record Contact(
        UUID id,
        Ids ids,
        UUID client,
        Kind kind,
        String value,
        @Nullable String postcode,
        boolean safe,
        boolean voicemail,
        boolean texts,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** What names the address and each way of using it, from version to version. */
    public record Ids(UUID contact, UUID voicemail, UUID text) {}

    /** As pages write it. */
    public String written() {
        return switch (kind) {
            case PHONE -> new PhoneNumber(value).written();
            case EMAIL -> value;
            case ADDRESS -> postcode == null ? value : value + "\n" + postcode;
            case NO_FIXED_ABODE -> value.isEmpty() ? "No fixed abode" : "No fixed abode, " + value;
        };
    }

    /** The ways that are safe now. */
    public List<SafeAddress> ways() {
        var ways = new ArrayList<SafeAddress>();
        if (endedAt == null) {
            add(ways, safe, ids.contact(), first());
            add(ways, texts, ids.text(), Channel.TEXT);
            add(ways, voicemail, ids.voicemail(), Channel.VOICEMAIL);
        }
        return ways;
    }

    /** The ways of using it that are not safe. */
    Set<Channel> unsafe() {
        var all = kind == Kind.PHONE ? EnumSet.of(Channel.PHONE, Channel.TEXT, Channel.VOICEMAIL) : EnumSet.of(first());
        ways().forEach(way -> all.remove(way.channel()));
        return all;
    }

    private void add(List<SafeAddress> ways, boolean so, UUID way, Channel channel) {
        if (so) {
            ways.add(new SafeAddress(way, channel, kind == Kind.ADDRESS ? written() : value));
        }
    }

    private Channel first() {
        return switch (kind) {
            case PHONE -> Channel.PHONE;
            case EMAIL -> Channel.EMAIL;
            case ADDRESS, NO_FIXED_ABODE -> Channel.POST;
        };
    }
}
