package org.alongside.setup;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.modelfile.Models;
import org.alongside.page.FormErrors;
import org.alongside.servicemodel.ServiceModel;
import org.jspecify.annotations.Nullable;

/** A new partnership as typed: its name and the model it begins with. */
public record StartForm(UUID id, String name, String model) {

    static final String NOTHING = "nothing";

    public StartForm(UUID id, @Nullable String name, @Nullable String model) {
        this.id = id;
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.model = Objects.requireNonNullElse(model, "");
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(!name.isEmpty() && name.length() <= 200, "name", "Enter a name of at most 200 letters")
                .unless(model.equals(NOTHING) || chosen().isPresent(), "model", "Choose a model, or nothing");
    }

    Optional<ServiceModel> chosen() {
        return Models.shipped().stream().filter(one -> one.key().equals(model)).findFirst();
    }
}
