package org.alongside.referral.presence;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.jspecify.annotations.Nullable;

/** Where an adviser is, as typed. */
public record PresenceForm(String site, String until, String phone) {
    public PresenceForm(@Nullable String site, @Nullable String until, @Nullable String phone) {
        this.site = Objects.requireNonNullElse(site, "");
        this.until = Objects.requireNonNullElse(until, "").strip();
        this.phone = Objects.requireNonNullElse(phone, "").strip();
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(siteId().isPresent(), "site", "Choose where you are")
                .unless(hour().isPresent(), "until", "Enter the time until when, such as 13:00")
                .unless(phone.matches("[+0-9][0-9 ]{4,29}"), "phone", "Enter the number to call you on");
    }

    Optional<UUID> siteId() {
        return Ids.read(site);
    }

    /** 13:00, 13.00 and 9:30. */
    Optional<LocalTime> hour() {
        var plain = until.replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(plain.length() == 4 ? "0" + plain : plain));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
