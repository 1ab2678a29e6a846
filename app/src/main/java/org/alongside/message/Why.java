package org.alongside.message;

/** Why a message did not arrive, and what somebody can do. The key is the word the database stores. */
public enum Why {
    NOT_SAFE(
            "not-safe", "Not safe to use", "Look in the client's record for another safe way, or wait for the client."),
    NO_ADDRESS("no-address", "No address", "The person has left or has no address. Tell a colleague instead."),
    BAD_ADDRESS(
            "bad-address", "Address or number refused", "Ask for the right one by another safe way and correct it."),
    NO_ANSWER("no-answer", "Tried for two days", "Try another way. If more messages fail, tell your administrator."),
    LOST("lost", "Not delivered", "The phone may be off or the mailbox full. Try another way."),
    REFUSED("refused", "Refused by the mail or text service", "Tell your administrator, and try another way."),
    TELLING("telling", "Would not be neutral", "It would name the service. Write yourself in neutral words."),
    TOO_LONG("too-long", "Too long for a text", "Shorten the template, and call the person."),
    NO_WAY("no-way", "No way to send it", "E-mail or texts are not set up here. Tell your administrator.");

    private final String key;
    private final String title;
    private final String whatToDo;

    Why(String key, String title, String whatToDo) {
        this.key = key;
        this.title = title;
        this.whatToDo = whatToDo;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String whatToDo() {
        return whatToDo;
    }

    public static Why of(String key) {
        for (var why : values()) {
            if (why.key.equals(key)) {
                return why;
            }
        }
        throw new IllegalArgumentException("No reason has the key " + key);
    }
}
