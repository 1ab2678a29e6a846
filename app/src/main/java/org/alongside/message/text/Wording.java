package org.alongside.message.text;

/** All words of a template: the usual ones, and those that do not tell what the service is. */
public record Wording(Words usual, Words neutral) {}
