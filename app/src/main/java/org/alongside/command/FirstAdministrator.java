package org.alongside.command;

import java.util.Optional;

/** The account that a new installation cannot do without. */
public interface FirstAdministrator {

    /** Whether nobody administers this installation yet. */
    boolean isMissing();

    /** Makes the account; or says what is wrong with what was given, in words for the person who gave it. */
    Optional<String> make(String name, String email, String password);
}
