package org.alongside.client.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.BirthDate;
import org.alongside.client.Channel;
import org.alongside.client.NameKey;
import org.alongside.client.NewClient;
import org.alongside.client.identity.BirthErrors;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;
import org.jspecify.annotations.Nullable;

/**
 * A new client, as typed; the id is made with the empty form.
 *
 * @param others the clients whom the person has seen to be others
 */
public record ClientForm(
        @Nullable UUID id,
        String givenName,
        String familyName,
        Boolean anonymous,
        DateParts born,
        String nhsNumber,
        String phone,
        List<Channel> safe,
        Set<UUID> others) {

    public ClientForm(
            @Nullable UUID id,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable Boolean anonymous,
            @Nullable DateParts born,
            @Nullable String nhsNumber,
            @Nullable String phone,
            @Nullable List<Channel> safe,
            @Nullable Set<UUID> others) {
        this.id = id;
        this.givenName = tidy(givenName);
        this.familyName = tidy(familyName);
        this.anonymous = Objects.requireNonNullElse(anonymous, false);
        this.born = Objects.requireNonNullElse(born, DateParts.EMPTY);
        this.nhsNumber = tidy(nhsNumber);
        this.phone = tidy(phone);
        this.safe = List.copyOf(Objects.requireNonNullElse(safe, List.of()));
        this.others = Set.copyOf(Objects.requireNonNullElse(others, Set.of()));
    }

    static ClientForm empty(UUID id) {
        return new ClientForm(id, null, null, null, null, null, null, null, null);
    }

    private static String tidy(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replaceAll("[\\s\\p{Cf}\\p{Cc}]+", " ")
                .strip();
    }

    FormErrors errors(LocalDate today) {
        var named = !NameKey.of(familyName).isEmpty();
        return BirthErrors.of(born, today)
                .unless(givenName.length() <= 200, "givenName", "Use at most 200 characters")
                .unless(anonymous || named, "familyName", "Enter the family name, or the only name")
                .unless(!anonymous || !named && givenName.isEmpty(), "anonymous", "Clear the names, or this tick")
                .unless(familyName.length() <= 200, "familyName", "Use at most 200 characters")
                .unless(
                        nhsNumber.isEmpty() || number().isPresent(),
                        "nhsNumber",
                        "Check the NHS number: it has 10 figures")
                .unless(
                        phone.isEmpty() || PhoneNumber.read(phone).isPresent(),
                        "phone",
                        "Enter a phone number, for example 07700 900123")
                .unless(safe.isEmpty() || !phone.isEmpty(), "phone", "Enter the phone number that is safe");
    }

    private Optional<NhsNumber> number() {
        return NhsNumber.read(nhsNumber);
    }

    NewClient client(Supplier<UUID> ids) {
        var newId = id == null ? ids.get() : id;
        var date = BirthDate.read(born).orElse(BirthDate.UNKNOWN);
        return (anonymous ? NewClient.anonymous(newId).born(date) : NewClient.named(newId, givenName, familyName, date))
                .withNhsNumber(number().orElse(null))
                .reachedBy(PhoneNumber.read(phone).orElse(null), null, safe.toArray(Channel[]::new));
    }

    public List<String> safeKeys() {
        return safe.stream().map(Channel::name).toList();
    }
}
