package org.alongside.appointment.choose;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Kind;
import org.alongside.appointment.Whom;
import org.alongside.kernel.Choice;
import org.alongside.page.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the booking pages says: for whom, and what is looked for.
 *
 * @param twice two slots together
 * @param taken those that somebody has are listed, too
 * @param move the appointment that is moved
 */
public record BookQuery(
        @Nullable UUID referral,
        @Nullable UUID client,
        String kind,
        Boolean twice,
        @Nullable UUID place,
        Boolean taken,
        Boolean more,
        @Nullable UUID move) {

    public BookQuery(
            @Nullable UUID referral,
            @Nullable UUID client,
            @Nullable String kind,
            @Nullable Boolean twice,
            @Nullable UUID place,
            @Nullable Boolean taken,
            @Nullable Boolean more,
            @Nullable UUID move) {
        this.referral = referral;
        this.client = client;
        this.kind = Objects.requireNonNullElse(kind, "");
        this.twice = Objects.requireNonNullElse(twice, false);
        this.place = place;
        this.taken = Objects.requireNonNullElse(taken, false);
        this.more = Objects.requireNonNullElse(more, false);
        this.move = move;
    }

    /**
     * @throws NotFound when the address names nobody
     */
    public Whom whom() {
        if (referral != null) {
            return new Whom.Referred(referral);
        }
        if (client != null) {
            return new Whom.Known(client);
        }
        throw new NotFound();
    }

    public Optional<Kind> wantedKind() {
        return Choice.named(Kind.class, kind);
    }

    public String placeText() {
        return place == null ? "" : place.toString();
    }

    /** For whom it is and which one is moved, as every page on the way carries it. */
    public String subject() {
        return whom().query() + (move == null ? "" : "&move=" + move);
    }

    /** All of it. */
    public String all() {
        var parts = new ArrayList<String>();
        parts.add(subject());
        wantedKind().ifPresent(one -> parts.add("kind=" + one.key()));
        if (twice) {
            parts.add("twice=true");
        }
        if (place != null) {
            parts.add("place=" + place);
        }
        if (taken) {
            parts.add("taken=true");
        }
        return String.join("&", parts);
    }
}
