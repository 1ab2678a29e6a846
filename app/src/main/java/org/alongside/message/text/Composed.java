package org.alongside.message.text;

import java.util.HashMap;
import java.util.Map;

/** What writing a message came to. */
public sealed interface Composed {

    /** The message as it goes out; a text message has no subject. */
    record Message(String sender, String subject, String body) implements Composed {
        @Override
        public String toString() {
            return "Message";
        }
    }

    /** It would say a word that tells what the service is. */
    record Telling(String word) implements Composed {}

    /** It would be longer than a text message may be. */
    record TooLong(int length) implements Composed {}

    /** What is put into a wording: the fields, and for whom. */
    record Filling(Map<String, String> fields, String agency, boolean neutrally) {}

    static Composed email(Wording wording, Labels labels, Filling filling) {
        var words = filling.neutrally() ? wording.neutral() : wording.usual();
        var values = values(labels, filling);
        var subject = Placeholders.fill(words.subject(), values).replaceAll("\\s+", " ");
        return checked(
                new Message(sender(labels, filling), subject, Placeholders.fill(words.body(), values)),
                labels,
                filling);
    }

    static Composed text(Wording wording, Labels labels, Filling filling) {
        var words = filling.neutrally() ? wording.neutral() : wording.usual();
        var text = Placeholders.fill(words.text(), values(labels, filling));
        return text.length() > TextParts.MOST
                ? new TooLong(text.length())
                : checked(new Message(sender(labels, filling), "", text), labels, filling);
    }

    private static Composed checked(Message message, Labels labels, Filling filling) {
        var all = String.join("\n", message.sender(), message.subject(), message.body());
        return filling.neutrally()
                ? labels.neutral().telling(all).<Composed>map(Telling::new).orElse(message)
                : message;
    }

    private static String sender(Labels labels, Filling filling) {
        return labels.sender(filling.neutrally());
    }

    private static Map<String, String> values(Labels labels, Filling filling) {
        var values = new HashMap<>(filling.fields());
        values.put(Template.SERVICE, sender(labels, filling));
        values.put(Template.AGENCY, filling.agency());
        return values;
    }
}
