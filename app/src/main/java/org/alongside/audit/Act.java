package org.alongside.audit;

/** What somebody did, in the words of design.md section 4: every read of a person, search, export, denial and override. */
public enum Act {
    READ,
    WROTE,
    SEARCHED,
    EXPORTED,
    DENIED,
    OVERRODE,
    SIGNED_IN,
    SIGNED_OUT
}
