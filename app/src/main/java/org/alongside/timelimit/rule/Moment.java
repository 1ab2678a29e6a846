package org.alongside.timelimit.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A day that somebody may know. The keys are the same for every clock. */
public enum Moment {
    LETTER("letter", "the date on the letter"),
    SENT("sent", "the day it was sent"),
    NOTIFIED("notified", "the day of notification"),
    RECEIVED("received", "the day it was received"),
    RECEIVED_BY_AGENCY("receivedByAgency", "the day the adviser received it for the client"),
    ACT("act", "the day of the act"),
    FIRST_NOTICE("firstNotice", "the day they first knew of it"),
    CERTIFICATE("certificate", "the date of the certificate"),
    ACAS_A("acasA", "the day Acas was told (day A)"),
    ACAS_B("acasB", "the day of the Acas certificate (day B)"),
    START("start", "the day it started"),
    EFFECTIVE("effective", "the day it takes effect"),
    ISSUED("issued", "the day it was issued"),
    REPLY("reply", "the day of the reply"),
    REASONS_REQUESTED("reasonsRequested", "the day reasons were asked for"),
    REASONS_GIVEN("reasonsGiven", "the day reasons were given"),
    HEARING("hearing", "the day of the hearing");

    private final String key;
    private final String words;

    Moment(String key, String words) {
        this.key = key;
        this.words = words;
    }

    public static Optional<Moment> named(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /**
     * Days that may be argued to be the same event, the closest first. They stand in when this one is not known, and
     * the safe date is counted from the earliest of all.
     */
    public List<Moment> arguable() {
        return switch (this) {
            case SENT -> Arguable.SENT;
            case NOTIFIED -> Arguable.NOTIFIED;
            case RECEIVED -> Arguable.RECEIVED;
            case START -> Arguable.START;
            case EFFECTIVE -> Arguable.EFFECTIVE;
            default -> List.of();
        };
    }

    /** Whether a letter is on its way from that day on, so that the law may say when it counts as given. */
    public boolean posts() {
        return this == SENT || this == LETTER;
    }

    /** Post in the other direction: it was sent some time before it was received. */
    public boolean comesByPost() {
        return this == SENT;
    }

    private static final class Arguable {
        static final List<Moment> SENT = List.of(LETTER);
        static final List<Moment> NOTIFIED = List.of(Moment.RECEIVED, RECEIVED_BY_AGENCY, Moment.SENT, LETTER);
        static final List<Moment> RECEIVED = List.of(RECEIVED_BY_AGENCY, Moment.NOTIFIED, Moment.SENT, LETTER);
        static final List<Moment> START = List.of(Moment.EFFECTIVE);
        static final List<Moment> EFFECTIVE = List.of(Moment.START);
    }

    @Override
    public String toString() {
        return key;
    }
}
