package org.alongside.client.register;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Viewing;
import org.jspecify.annotations.Nullable;

/** One line of who has seen a record, in words; somebody of another agency is named by what they do. */
public record Sight(Instant at, String who, String what) {

    static Sight of(Viewing viewing, @Nullable Map<UUID, String> names) {
        var roles = viewing.roles() == null
                ? ""
                : viewing.roles().replaceAll("[{}]", "").replace('_', ' ');
        var unknown = viewing.person() == null ? "The system" : roles.isEmpty() ? "Somebody" : upper(roles);
        var who = names == null || viewing.person() == null ? unknown : names.getOrDefault(viewing.person(), unknown);
        return new Sight(
                viewing.at(),
                who,
                viewing.act().title() + ": " + viewing.kind().replace('_', ' ').toLowerCase(Locale.UK));
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
