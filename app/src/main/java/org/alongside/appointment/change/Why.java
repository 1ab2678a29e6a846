package org.alongside.appointment.change;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.appointment.AskedBy;
import org.alongside.appointment.CancelReason;
import org.alongside.part.Option;

/** Who asked that an appointment does not take place, and why. */
public record Why(AskedBy askedBy, CancelReason reason) {

    /** Only the agency itself can say that the agency or its adviser asked. */
    public static List<Option> askers(boolean advises) {
        return (advises ? Arrays.stream(AskedBy.values()) : Stream.of(AskedBy.CLIENT, AskedBy.REFERRER))
                .map(one -> new Option(one.key(), one.label()))
                .toList();
    }

    public static List<Option> reasons() {
        return CancelReason.chosen().stream()
                .map(one -> new Option(one.key(), one.label()))
                .toList();
    }
}
