package org.alongside.referral.refer;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;
import org.alongside.page.FormErrors;

/** Says what is wrong with a referral form, in the order of the page. */
public final class Mistakes {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private Mistakes() {}

    /** @param self the person themselves filled it in */
    public static FormErrors in(ReferralForm form, LocalDate today, boolean self) {
        var errors = self
                ? name(form, today, contact(form, FormErrors.NONE))
                : agreed(form, false, contact(form, name(form, today, FormErrors.NONE)));
        errors = more(form, today, need(form, today, self, errors));
        return self ? agreed(form, true, errors) : errors;
    }

    private static FormErrors name(ReferralForm form, LocalDate today, FormErrors before) {
        return before.unless(form.typed().any("givenName", "familyName"), "givenName", "Enter a name")
                .unless(fits(form, "givenName", 200), "givenName", "Enter a name of at most 200 letters")
                .unless(fits(form, "familyName", 200), "familyName", "Enter a name of at most 200 letters")
                .unless(past(form, "born", today), "born", "Enter a date of birth, like 27 3 1984");
    }

    private static FormErrors contact(ReferralForm form, FormErrors before) {
        return before.unless(
                        form.typed().any("phone", "email", "safeContact"),
                        "phone",
                        "Enter a phone number or another safe way of contact")
                .unless(
                        form.text("phone").isEmpty()
                                || PhoneNumber.read(form.text("phone")).isPresent(),
                        "phone",
                        "Enter a phone number, like 07700 900123");
    }

    private static FormErrors agreed(ReferralForm form, boolean self, FormErrors before) {
        return before.unless(
                form.typed().ticked("agreed"),
                "agreed",
                self ? "Tick this, so that an adviser may contact you" : "Refer only somebody who has agreed");
    }

    private static FormErrors need(ReferralForm form, LocalDate today, boolean self, FormErrors before) {
        var typed = form.typed();
        return before.unless(
                        typed.any("areas", "alarms", "letterDate", "note"),
                        self ? "yes" : "areas",
                        "Choose what to help with")
                .unless(
                        typed.date("letterDate").isEmpty() || form.letterDateSound(today),
                        "letterDate",
                        "Enter the date as it stands on the letter")
                .unless(fits(form, "note", 1000), "note", "Write at most 1,000 letters");
    }

    private static FormErrors more(ReferralForm form, LocalDate today, FormErrors before) {
        var nhs = form.text("nhsNumber");
        var postcode = form.text("postcode");
        var email = form.text("email");
        return before.unless(fits(form, "patientName", 400), "patientName", "Enter a name of at most 400 letters")
                .unless(past(form, "patientBorn", today), "patientBorn", "Enter a date of birth, like 27 3 2019")
                .unless(
                        !form.text("patientName").isEmpty() || !form.typed().any("patientBorn"),
                        "patientName",
                        "Enter the patient's name")
                .unless(nhs.isEmpty() || NhsNumber.read(nhs).isPresent(), "nhsNumber", "Check the NHS number")
                .unless(postcode.isEmpty() || Postcode.read(postcode).isPresent(), "postcode", "Check the postcode")
                .unless(
                        email.isEmpty()
                                || email.length() <= 254 && EMAIL.matcher(email).matches(),
                        "email",
                        "Enter an e-mail address, like name@example.org")
                .unless(fits(form, "safeContact", 300), "safeContact", "Write at most 300 letters")
                .unless(fits(form, "language", 60), "language", "Write at most 60 letters")
                .unless(fits(form, "referrerName", 200), "referrerName", "Enter a name of at most 200 letters")
                .unless(fits(form, "referrerContact", 254), "referrerContact", "Write at most 254 letters");
    }

    private static boolean fits(ReferralForm form, String name, int most) {
        return form.text(name).length() <= most;
    }

    /** Not typed, or a day that was. */
    private static boolean past(ReferralForm form, String name, LocalDate today) {
        var typed = form.typed().date(name);
        return typed.isEmpty()
                || typed.date()
                        .filter(day -> !day.isAfter(today) && day.getYear() > 1900)
                        .isPresent();
    }
}
