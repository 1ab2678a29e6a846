package org.alongside.message;

/** A message waits in the database. */
public record MessageQueued() {}
