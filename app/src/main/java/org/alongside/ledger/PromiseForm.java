package org.alongside.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Agencies.Agency;
import org.alongside.kernel.Choice;
import org.alongside.kernel.Money;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;
import org.alongside.servicemodel.FundingSource;
import org.jspecify.annotations.Nullable;

/** An agreement, a funding stream or support in kind as typed. */
public record PromiseForm(
        UUID id,
        Kind kind,
        String name,
        String agency,
        String lead,
        String source,
        String yearly,
        DateParts starts,
        DateParts ends) {

    public PromiseForm(
            UUID id,
            Kind kind,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String lead,
            @Nullable String source,
            @Nullable String yearly,
            @Nullable DateParts starts,
            @Nullable DateParts ends) {
        this.id = id;
        this.kind = kind;
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.agency = Objects.requireNonNullElse(agency, "");
        this.lead = Objects.requireNonNullElse(lead, "").strip();
        this.source = Objects.requireNonNullElse(source, "");
        this.yearly = Objects.requireNonNullElse(yearly, "").strip();
        this.starts = Objects.requireNonNullElse(starts, DateParts.EMPTY);
        this.ends = Objects.requireNonNullElse(ends, DateParts.EMPTY);
    }

    /** What is promised. */
    public enum Kind implements Choice {
        AGREEMENT("agreement"),
        FUNDING("funding stream"),
        SUPPORT("support in kind");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    static PromiseForm empty(UUID id, Kind kind) {
        return new PromiseForm(id, kind, "", "", "", "", "", DateParts.EMPTY, DateParts.EMPTY);
    }

    FormErrors errors(List<Agency> agencies) {
        var ended = ends.date().isPresent() || ends.isEmpty() && kind != Kind.AGREEMENT;
        var inOrder = starts.date().isEmpty()
                || ends.date().isEmpty()
                || !ends.date().get().isBefore(starts.date().get());
        return FormErrors.NONE
                .unless(!name.isEmpty() && name.length() <= 200, "name", "Enter a name of at most 200 letters")
                .unless(kind == Kind.FUNDING || known(agencies).isPresent(), "agency", "Choose an agency")
                .unless(kind != Kind.AGREEMENT || !lead.isEmpty(), "lead", "Enter who leads on it")
                .unless(kind != Kind.FUNDING || chosen().isPresent(), "source", "Choose who pays")
                .unless(kind == Kind.AGREEMENT || Money.read(yearly).isPresent(), "yearly", "Enter a sum, like 12,500")
                .unless(starts.date().isPresent(), "starts", "Enter the first day, like 1 4 2027")
                .unless(ended, "ends", "Enter a day, like 31 3 2028")
                .unless(inOrder, "ends", "This day comes before the first day");
    }

    /** Only without errors. */
    Promise promise(List<Agency> agencies) {
        var from = starts.date().orElseThrow();
        return switch (kind) {
            case AGREEMENT ->
                new Promise.Agreement(
                        id,
                        known(agencies).orElseThrow(),
                        name,
                        lead,
                        from,
                        ends.date().orElseThrow());
            case FUNDING ->
                new Promise.Stream(id, known(agencies), chosen().orElseThrow(), name, sum(), from, ends.date());
            case SUPPORT -> new Promise.Support(id, known(agencies).orElseThrow(), name, sum(), from, ends.date());
        };
    }

    private Money sum() {
        return Money.read(yearly).orElseThrow();
    }

    private Optional<UUID> known(List<Agency> agencies) {
        return agencies.stream()
                .map(Agency::id)
                .filter(one -> one.toString().equals(agency))
                .findFirst();
    }

    private Optional<FundingSource> chosen() {
        return Arrays.stream(FundingSource.values())
                .filter(one -> one.key().equals(source))
                .findFirst();
    }
}
