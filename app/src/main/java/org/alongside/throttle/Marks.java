package org.alongside.throttle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.database.DataFolder;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes: the same address or e-mail always has the same mark, and a mark says nothing to whoever lacks the key.
 */
@Component
public class Marks {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    Marks(DataFolder folder) {
        this.key = new SecretKeySpec(folder.secret("marks").getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /** The same in the shape of an id, for where only ids may stand. */
    public UUID id(String kind, String what) {
        var mark = ByteBuffer.wrap(HexFormat.of().parseHex(of(kind, what)));
        return new UUID(mark.getLong(), mark.getLong());
    }

    public String of(String kind, String what) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            var text = kind + ":" + what.strip().toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
