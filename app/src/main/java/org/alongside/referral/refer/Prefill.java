package org.alongside.referral.refer;

import java.util.UUID;

/** Fills a form in with the answers of a need screen. */
@FunctionalInterface
public interface Prefill {

    Typed from(UUID screen, Typed form);
}
