package org.alongside.referral.refer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.alongside.referral.letter.KeepLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the photos that came with a form, whatever else is wrong with it. */
@Component
public class Photos {

    private final KeepLetter keepLetter;

    Photos(KeepLetter keepLetter) {
        this.keepLetter = keepLetter;
    }

    public FormErrors keep(@Nullable List<MultipartFile> photos, UUID referral, UUID partnership, FormErrors errors) {
        var found = errors;
        for (var photo : photos == null ? List.<MultipartFile>of() : photos) {
            if (!photo.isEmpty() && keep(photo, referral, partnership) instanceof KeepLetter.Refused refused) {
                found = found.with("photos", refused.why());
            }
        }
        return found;
    }

    /** One that is too large is not even read. */
    private KeepLetter.Outcome keep(MultipartFile photo, UUID referral, UUID partnership) {
        try {
            return photo.getSize() > KeepLetter.MOST_BYTES
                    ? KeepLetter.TOO_LARGE
                    : keepLetter.keep(referral, partnership, photo.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
