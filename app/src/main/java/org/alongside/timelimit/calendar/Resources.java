package org.alongside.timelimit.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files below {@code timelimits/} as they come with the program. */
public final class Resources {

    private Resources() {}

    public static byte[] read(String name) {
        try (var file = Resources.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
