package org.alongside.part;

/** A state in a word or two; the tone only supports the word. */
public record Tag(String text, Tone tone) {

    /** What a state means to the reader; the theme decides on the colour. */
    public enum Tone {
        NEUTRAL("grey"),
        ACTIVE("purple"),
        GOOD("green"),
        WAITING("yellow"),
        URGENT("red");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }

        public String cssClass() {
            return "govuk-tag--" + colour;
        }
    }

    public static Tag neutral(String text) {
        return new Tag(text, Tone.NEUTRAL);
    }

    public static Tag active(String text) {
        return new Tag(text, Tone.ACTIVE);
    }

    public static Tag good(String text) {
        return new Tag(text, Tone.GOOD);
    }

    public static Tag waiting(String text) {
        return new Tag(text, Tone.WAITING);
    }

    public static Tag urgent(String text) {
        return new Tag(text, Tone.URGENT);
    }
}
