package org.alongside.referral.door;

/** A form's id and the second it was given out, sealed so that nobody invents either. */
public record Slip(String id, String made, String seal) {}
