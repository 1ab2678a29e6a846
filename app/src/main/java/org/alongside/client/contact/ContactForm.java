package org.alongside.client.contact;

import java.util.List;
import java.util.Objects;
import org.alongside.client.Channel;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.jspecify.annotations.Nullable;

/** A phone, e-mail or address, as typed. */
public record ContactForm(String value, String postcode, Boolean noFixedAbode, List<String> safe, String note) {

    public ContactForm(
            @Nullable String value,
            @Nullable String postcode,
            @Nullable Boolean noFixedAbode,
            @Nullable List<String> safe,
            @Nullable String note) {
        this.value = Objects.requireNonNullElse(value, "").strip();
        this.postcode = Objects.requireNonNullElse(postcode, "").strip();
        this.noFixedAbode = Objects.requireNonNullElse(noFixedAbode, false);
        this.safe = List.copyOf(Objects.requireNonNullElse(safe, List.of()));
        this.note = Objects.requireNonNullElse(note, "").strip();
    }

    static ContactForm of(Contact contact) {
        return new ContactForm(
                contact.kind() == Kind.PHONE ? contact.written() : contact.value(),
                contact.postcode(),
                contact.kind() == Kind.NO_FIXED_ABODE,
                contact.ways().stream().map(way -> way.channel().key()).toList(),
                contact.note());
    }

    /** The ways of a kind, of which the safe ones are ticked. */
    public static List<Option> ways(Kind kind) {
        var channels = switch (kind) {
            case PHONE -> List.of(Channel.PHONE, Channel.VOICEMAIL, Channel.TEXT);
            case EMAIL -> List.of(Channel.EMAIL);
            case ADDRESS, NO_FIXED_ABODE -> List.of(Channel.POST);
        };
        return channels.stream().map(way -> new Option(way.key(), way.label())).toList();
    }

    FormErrors errors(Kind kind) {
        var errors = FormErrors.NONE.unless(note.length() <= 500, "note", "Use at most 500 characters");
        return switch (kind) {
            case PHONE ->
                errors.unless(
                        PhoneNumber.read(value).isPresent(), "value", "Enter a phone number, for example 07700 900123");
            case EMAIL ->
                errors.unless(
                        value.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") && value.length() <= 254,
                        "value",
                        "Enter an e-mail address, for example name@example.org");
            case ADDRESS, NO_FIXED_ABODE ->
                errors.unless(noFixedAbode || !value.isEmpty(), "value", "Enter the address")
                        .unless(value.length() <= 400, "value", "Use at most 400 characters")
                        .unless(!noFixedAbode || !safe("post"), "safe", "There is no address to write to")
                        .unless(
                                postcode.isEmpty() || Postcode.read(postcode).isPresent(),
                                "postcode",
                                "Check the postcode");
        };
    }

    /** What is kept; the form has no errors. */
    ChangeContact.Wanted wanted(Kind kind) {
        var actual = kind == Kind.ADDRESS || kind == Kind.NO_FIXED_ABODE
                ? noFixedAbode ? Kind.NO_FIXED_ABODE : Kind.ADDRESS
                : kind;
        var kept = kind == Kind.PHONE ? PhoneNumber.read(value).orElseThrow().value() : value.replace("\r", "");
        return new ChangeContact.Wanted(
                actual,
                kept,
                Postcode.read(postcode).map(Postcode::value).orElse(null),
                safe("phone") || safe("email") || safe("post"),
                safe("voicemail"),
                safe("text"),
                note.isEmpty() ? null : note);
    }

    private boolean safe(String way) {
        return safe.contains(way);
    }
}
