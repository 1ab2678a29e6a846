package org.alongside.breakglass;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody knows about a record they must open: its reference, or the exact family name and date of birth. */
public record Asked(String reference, String familyName, Optional<LocalDate> born) {}
