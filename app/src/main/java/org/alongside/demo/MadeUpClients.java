package org.alongside.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.AccessNeed;
import org.alongside.client.BirthDate;
import org.alongside.client.Channel;
import org.alongside.client.NewClient;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;

/**
 * Clients who do not exist: telephone numbers of drama, NHS numbers of the test range, streets nowhere. Two come
 * twice, one
 * is anonymous, one has one name, and some can be reached in few ways.
 */
final class MadeUpClients {

    private static final List<String> GIVEN = List.of(
            "Ada",
            "Bogdan",
            "Carys",
            "Dev",
            "Esther",
            "Faisal",
            "Gloria",
            "Huw",
            "Ines",
            "Joseph",
            "Kirsty",
            "Luis",
            "Mavis",
            "Nkechi",
            "Orla",
            "Pádraig",
            "Quỳnh",
            "Ruth",
            "Stanisław",
            "Tariq");
    private static final List<String> FAMILY = List.of(
            "O'Connor",
            "Nguyễn",
            "Smith",
            "Abara",
            "Lewis",
            "Mahmood",
            "Kaur",
            "Fernandes",
            "Thomas-Bailey",
            "Żak",
            "Whyte",
            "Ogunbanjo",
            "MacDonald",
            "Chaudhry",
            "de Souza",
            "Evans",
            "Rodríguez",
            "O'Brien");
    private static final List<String> STREETS =
            List.of("Mallow Street", "Teasel Row", "Orchid Court", "Sorrel Close", "Yarrow Lane");

    private MadeUpClients() {}

    static List<NewClient> of(int number, int count, Supplier<UUID> ids) {
        var made = new ArrayList<NewClient>();
        for (int i = 0; i < count; i++) {
            made.add(client(ids.get(), number, i));
        }
        made.add(again(made.get(2), ids.get()));
        made.add(NewClient.named(ids.get(), made.get(5).givenName(), family(number + 5), new BirthDate.InYear(1900))
                .born(yearOf(made.get(5)))
                .reachedBy(made.get(5).phone(), null, Channel.PHONE));
        return made;
    }

    private static NewClient client(UUID id, int number, int i) {
        var given = GIVEN.get((number + i * 7) % GIVEN.size());
        return switch (i) {
            case 3 -> reached(NewClient.named(id, null, "Suharto", born(number + i)), number, i);
            case 4 -> NewClient.anonymous(id).withSafeContactNote("Comes in on Thursdays. Do not try to reach them.");
            case 7 -> NewClient.named(id, given, family(number + 6), BirthDate.on(LocalDate.of(2016, 5, 9)));
            default -> reached(NewClient.named(id, given, family(number + i), born(number + i)), number, i);
        };
    }

    private static NewClient reached(NewClient client, int number, int i) {
        var phone = new PhoneNumber("+447700900" + "%03d".formatted((number * 61 + i) % 1000));
        var email = i % 4 == 0 ? email(client) : null;
        var ways = switch (i % 5) {
            case 0 -> new Channel[] {Channel.PHONE, Channel.TEXT, Channel.EMAIL, Channel.POST};
            case 1 -> new Channel[] {Channel.PHONE, Channel.VOICEMAIL, Channel.TEXT, Channel.POST};
            case 2 -> new Channel[] {Channel.PHONE};
            default -> new Channel[] {Channel.PHONE, Channel.TEXT, Channel.POST};
        };
        var found = client.reachedBy(phone, email, ways)
                .livingAt((i % 90 + 1) + " " + STREETS.get(i % STREETS.size()), new Postcode("ZZ99 3VZ"))
                .withNhsNumber(i % 3 == 1 ? null : nhsNumber(number * 61 + i));
        return needing(found, i);
    }

    private static NewClient needing(NewClient client, int i) {
        return switch (i % 12) {
            case 1 -> client.needing("Vietnamese", true, Set.of());
            case 2 -> client.withSafeContactNote("Ring between 10 and 12 only. The household must not know.");
            case 6 -> client.needing(null, false, Set.of(AccessNeed.LARGE_PRINT, AccessNeed.HOME_VISIT));
            case 9 -> client.needing("British Sign Language", true, Set.of(AccessNeed.BSL));
            default -> client;
        };
    }

    /** The same person, written by somebody in a hurry. */
    private static NewClient again(NewClient client, UUID id) {
        return NewClient.named(id, plain(client.givenName()), plain(client.familyName()), client.born())
                .reachedBy(client.phone(), null);
    }

    private static BirthDate yearOf(NewClient client) {
        return client.born()
                .earliest()
                .<BirthDate>map(day -> new BirthDate.InYear(day.getYear()))
                .orElseThrow();
    }

    static String family(int number) {
        return FAMILY.get(number * 5 % FAMILY.size());
    }

    static BirthDate born(int number) {
        return BirthDate.on(LocalDate.of(1941, 2, 3).plusDays(number * 397L % 24_000));
    }

    /** Of the range kept for tests; where the check would be ten there is none, and the next is taken. */
    private static NhsNumber nhsNumber(int number) {
        for (int tail = number * 10 + 10; ; tail++) {
            var read = NhsNumber.read("999" + "%07d".formatted(tail));
            if (read.isPresent()) {
                return read.get();
            }
        }
    }

    private static String email(NewClient client) {
        return (plain(client.givenName()) + "." + plain(client.familyName())).toLowerCase(Locale.ROOT)
                + "@mail.example";
    }

    private static String plain(@org.jspecify.annotations.Nullable String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replace('ł', 'l')
                        .replaceAll("[\\p{M}' -]", "");
    }
}
