package org.alongside.command;

import java.util.List;

/** Who can sign in to the demonstration; printed when it is ready. */
public interface DemoAccounts {

    List<Account> accounts();

    /** One person: where and as what they work, and how they sign in. */
    record Account(String partnership, String agency, String role, String email, String password) {}
}
