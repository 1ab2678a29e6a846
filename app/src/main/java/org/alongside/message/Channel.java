package org.alongside.message;

/** How a message travels. */
public enum Channel {
    EMAIL("email", "E-mail"),
    TEXT("text", "Text message");

    private final String key;
    private final String title;

    Channel(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The word the database stores. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public static Channel of(String key) {
        return key.equals(TEXT.key) ? TEXT : EMAIL;
    }
}
