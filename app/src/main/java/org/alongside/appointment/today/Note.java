package org.alongside.appointment.today;

import java.util.UUID;
import org.alongside.authority.Deed;

/** What an adviser wrote down about somebody who was referred. */
public record Note(UUID id, Deed written, String words) {}
