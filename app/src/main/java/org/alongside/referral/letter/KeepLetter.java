package org.alongside.referral.letter;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a photo of a letter with the referral it is about, at once: a mistake elsewhere in the form loses nothing. */
@Component
public class KeepLetter {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_LETTERS = 8;

    /** What came of it. */
    public sealed interface Outcome {}

    public record Kept() implements Outcome {}

    /** In words for the person who chose the file. */
    public record Refused(String why) implements Outcome {}

    public static final Refused TOO_MANY = new Refused("At most " + MOST_LETTERS + " photos go with a referral");
    public static final Refused TOO_LARGE = new Refused("Choose a photo of at most 10 MB");

    private static final Refused UNREADABLE = new Refused("Choose a photo (JPEG or PNG) or a PDF");

    private final Refers refers;
    private final LetterTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    KeepLetter(Refers refers, LetterTable table, Trail trail, Supplier<UUID> ids) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Outcome keep(UUID referral, UUID partnership, byte[] file) {
        refers.demandOrDoor();
        if (file.length > MOST_BYTES) {
            return TOO_LARGE;
        }
        if (table.of(referral).size() >= MOST_LETTERS) {
            return TOO_MANY;
        }
        var cleaned = Cleaned.of(file);
        if (cleaned.isEmpty()) {
            return UNREADABLE;
        }
        var letter = ids.get();
        table.insert(letter, referral, partnership, cleaned.get(), digest(file));
        trail.append(
                Act.WROTE,
                "letter",
                letter,
                Map.of("referral", referral, "kind", cleaned.get().kind().key()));
        return new Kept();
    }

    /** Why this file would not be kept, before there is a referral to keep it with. */
    public static Optional<Refused> refusal(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.of(TOO_LARGE);
        }
        return Cleaned.of(file).isPresent() ? Optional.empty() : Optional.of(UNREADABLE);
    }

    private static byte[] digest(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
