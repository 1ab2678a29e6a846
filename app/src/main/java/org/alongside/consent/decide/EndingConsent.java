package org.alongside.consent.decide;

import org.alongside.client.Client;
import org.alongside.consent.Decision;

/** A consent that ends soon, and whose it is. */
public record EndingConsent(Client client, Decision decision) {}
