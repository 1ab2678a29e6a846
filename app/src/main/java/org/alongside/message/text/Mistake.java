package org.alongside.message.text;

/** What is wrong in a line of a wording. */
public record Mistake(int line, String what) {
    @Override
    public String toString() {
        return "line " + line + ": " + what;
    }
}
