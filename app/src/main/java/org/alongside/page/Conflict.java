package org.alongside.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else changed the same thing meanwhile, and the page cannot show both versions itself: the answer is 409. A
 * page that can show what was typed beside what stands does so instead of throwing this.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public final class Conflict extends RuntimeException {

    public Conflict() {
        super("Changed meanwhile", null, false, false);
    }
}
