package org.alongside.design;

/** A fact that reads differently in two versions of a pathway. */
public record Change(String fact, String from, String to) {}
