package org.alongside.message.text;

/** One wording of a message: as an e-mail and as a text message; what a template is never sent as is empty. */
public record Words(String subject, String body, String text) {

    public static final Words NONE = new Words("", "", "");

    public Words {
        subject = subject.strip();
        body = body.replace("\r\n", "\n").strip();
        text = text.replace("\r\n", "\n").strip();
    }
}
