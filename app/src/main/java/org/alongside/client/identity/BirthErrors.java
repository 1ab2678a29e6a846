package org.alongside.client.identity;

import java.time.LocalDate;
import org.alongside.client.BirthDate;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;

/** What is wrong with a typed date of birth, under the name born. */
public final class BirthErrors {

    private BirthErrors() {}

    public static FormErrors of(DateParts typed, LocalDate today) {
        var born = BirthDate.read(typed);
        var earliest = born.flatMap(BirthDate::earliest);
        return FormErrors.NONE
                .unless(born.isPresent(), "born", "Enter a date of birth, for example 27 3 1980, or the year alone")
                .unless(
                        earliest.isEmpty() || !earliest.get().isAfter(today),
                        "born",
                        "The date of birth must be in the past")
                .unless(
                        earliest.isEmpty() || earliest.get().isAfter(today.minusYears(130)),
                        "born",
                        "Check the year of birth");
    }
}
