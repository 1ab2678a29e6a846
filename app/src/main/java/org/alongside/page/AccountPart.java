package org.alongside.page;

import java.util.UUID;

/** A line of the account page that another capability brings, say passkeys. */
public interface AccountPart {

    String title();

    /** How it stands for this person, in a few words. Asked in a transaction of their own. */
    String state(UUID person);

    /** Where to change it. */
    String page();
}
