package org.alongside.yaml;

import java.util.Optional;

/** One mistake in a file: where it stands, what was found there and what to write instead. */
public record Problem(int line, int column, String found, String expected, Optional<String> meant) {

    /** The mistake in one line, as a compiler would print it. */
    public String in(String file) {
        return file + ", line " + line + ", column " + column + ": " + this;
    }

    @Override
    public String toString() {
        var hint = meant.map(word -> ". Did you mean \"" + word + "\"?").orElse("");
        return "found " + found + ", expected " + expected + hint;
    }
}
