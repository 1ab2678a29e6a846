package org.alongside.command;

import java.util.Optional;

/** The account that a new installation cannot do without. What is wrong with it is told to the person who names it. */
public interface FirstAdministrator {

    /** Whether nobody administers this installation yet. */
    boolean isMissing();

    /** What is wrong with this name. */
    Optional<String> nameProblem(String name);

    /** What is wrong with this e-mail address. */
    Optional<String> emailProblem(String email);

    /** What is wrong with this password of somebody with this name and address. */
    Optional<String> passwordProblem(String password, String name, String email);

    /** Makes the account; or says what is wrong with any of it, or that there is an administrator meanwhile. */
    Optional<String> make(String name, String email, String password);
}
