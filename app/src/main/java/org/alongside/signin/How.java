package org.alongside.signin;

/** How somebody proved who they are. */
public enum How {
    PASSWORD("Password"),
    PASSWORD_AND_SECOND_STEP("Password and second step"),
    PASSKEY("Passkey"),
    PROVIDER("Sign-in provider");

    private final String title;

    How(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
