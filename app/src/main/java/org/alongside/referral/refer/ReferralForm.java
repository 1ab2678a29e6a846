package org.alongside.referral.refer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.consent.Part;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;
import org.alongside.page.Ids;
import org.alongside.referral.Alarm;
import org.alongside.referral.Need;
import org.alongside.referral.NewReferral;
import org.alongside.referral.Noticed;
import org.alongside.referral.ReferredPerson;
import org.alongside.servicemodel.Referring;
import org.jspecify.annotations.Nullable;

/** The referral form as typed, read into what a referral is made of. Whatever door it stands at, it is this form. */
public record ReferralForm(UUID id, Typed typed) {

    /** The fields that are folded away until somebody has typed into one of them. */
    private static final String[] MORE = {
        "nhsNumber", "postcode", "email", "safeContact", "language", "interpreter", "accessNeeds", "neutral"
    };

    /** An empty one. No consent is ticked beforehand: silence is none (UK GDPR, recital 32). */
    public static ReferralForm fresh(UUID id) {
        return new ReferralForm(id, Typed.NOTHING.with("how", Noticed.NOTICED.key()));
    }

    public String text(String name) {
        return typed.text(name);
    }

    public boolean showsMore() {
        return typed.any(MORE);
    }

    public boolean showsNote() {
        return typed.any("note");
    }

    public boolean showsPatient() {
        return typed.any("patientName", "patientBorn");
    }

    /** The person as typed; what is wrong with it is {@link Mistakes}'s to say. */
    public ReferredPerson person() {
        var given = orNull(text("givenName"));
        var family = orNull(text("familyName"));
        return new ReferredPerson(
                family == null ? null : given,
                family == null ? given : family,
                typed.date("born").date().orElse(null),
                NhsNumber.read(text("nhsNumber")).map(NhsNumber::value).orElse(null),
                reach(),
                Postcode.read(text("postcode")).map(Postcode::value).orElse(null),
                text("language"),
                typed.ticked("interpreter"),
                List.copyOf(typed.all("accessNeeds").stream().sorted().toList()),
                patient());
    }

    private ReferredPerson.Reach reach() {
        return new ReferredPerson.Reach(
                PhoneNumber.read(text("phone")).map(PhoneNumber::written).orElse(null),
                typed.ticked("voicemail"),
                typed.ticked("text"),
                orNull(text("email")),
                text("safeContact"));
    }

    private Optional<ReferredPerson.Patient> patient() {
        return Optional.ofNullable(orNull(text("patientName")))
                .map(name -> new ReferredPerson.Patient(
                        name, typed.date("patientBorn").date().orElse(null)));
    }

    public Need need() {
        var letter = typed.date("letterDate").date();
        var alarms = choices(Alarm.class, "alarms");
        letter.ifPresent(ignored -> alarms.add(Alarm.LETTER));
        return new Need(choices(LawArea.class, "areas"), alarms, letter.orElse(null), text("note"));
    }

    /** @param how the way the person told the referrer */
    NewReferral.Agreed agreed(How how, boolean feedback) {
        var parts = feedback ? choices(Part.class, "feedback") : EnumSet.noneOf(Part.class);
        return new NewReferral.Agreed(typed.ticked("agreed"), parts, NewDecision.Telling.own(how));
    }

    public NewReferral.Origin origin(Optional<UUID> agency) {
        return new NewReferral.Origin(
                agency,
                place("team:"),
                place("site:"),
                text("referrerName"),
                text("referrerContact"),
                Choice.named(Referring.Who.class, text("role")).orElse(Referring.Who.ANY_STAFF),
                Choice.named(Noticed.class, text("how")).orElse(Noticed.NOTICED));
    }

    /** Names of places are ids with their kind before them. */
    private Optional<UUID> place(String kind) {
        var value = text("place");
        return value.startsWith(kind) ? Ids.read(value.substring(kind.length())) : Optional.empty();
    }

    Optional<UUID> chosen() {
        return Ids.read(text("agency"));
    }

    <E extends Enum<E> & Choice> Set<E> choices(Class<E> type, String name) {
        return typed.all(name).stream()
                .flatMap(key -> Choice.named(type, key).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Whether the letter's date is one a letter may bear: not before the century, not beyond two years. */
    boolean letterDateSound(LocalDate today) {
        return typed.date("letterDate")
                .date()
                .filter(day -> day.getYear() >= 2000 && day.isBefore(today.plusYears(2)))
                .isPresent();
    }
}
