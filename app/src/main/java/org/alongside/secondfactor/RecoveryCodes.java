package org.alongside.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes on paper for the day the phone is lost. Each opens once; new ones make the old ones worthless. */
@Component
public class RecoveryCodes {

    private static final int HOW_MANY = 10;
    /** Letters and figures that nobody mistakes for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RecoveryCodeTable table;
    private final Trail trail;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(RecoveryCodeTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /** Makes new ones; they can be shown this once. */
    @Transactional
    public List<String> make(UUID person) {
        var codes = IntStream.range(0, HOW_MANY).mapToObj(ignored -> code()).toList();
        table.replace(person, codes.stream().map(RecoveryCodes::hash).toList());
        trail.append(Act.WROTE, "recovery_code", person, Map.of("change", "made"));
        return codes;
    }

    @Transactional(readOnly = true)
    public int left(UUID person) {
        return table.left(person);
    }

    /** Uses one up, in the transaction at hand. */
    boolean use(UUID person, String typed) {
        return table.use(person, hash(typed));
    }

    private String code() {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String hash(String code) {
        try {
            var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
