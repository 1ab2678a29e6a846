package org.alongside.referral.refer;

/** Where somebody referred from last time, and as what; the next form begins with it. */
record LastUse(String place, String role, String how) {

    Typed into(Typed typed) {
        return typed.with("place", place).with("role", role).with("how", how);
    }
}
