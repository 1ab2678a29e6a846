package org.alongside.rota.place;

import java.util.Objects;
import org.alongside.kernel.PhoneNumber;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.jspecify.annotations.Nullable;

/** A telephone line as typed. */
public record LineForm(String agency, String name, String phone) {
    public LineForm(@Nullable String agency, @Nullable String name, @Nullable String phone) {
        this.agency = Objects.requireNonNullElse(agency, "");
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.phone = Objects.requireNonNullElse(phone, "").strip();
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(!name.isEmpty() && name.length() <= 200, "name", "Enter a name of at most 200 letters")
                .unless(
                        phone.isEmpty() || PhoneNumber.read(phone).isPresent(),
                        "phone",
                        "Enter a telephone number, or leave it empty")
                .unless(Ids.read(agency).isPresent(), "agency", "Choose whose line it is");
    }

    String number() {
        return PhoneNumber.read(phone).map(PhoneNumber::written).orElse("");
    }
}
