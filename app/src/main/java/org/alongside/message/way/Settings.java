package org.alongside.message.way;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.database.StartRefused;
import org.springframework.core.env.Environment;

/** Reads settings, and refuses the start in the words of the environment, as docs/operate.md lists them. */
final class Settings {

    private final Environment environment;

    Settings(Environment environment) {
        this.environment = environment;
    }

    String or(String name, String usual) {
        var value = environment.getProperty("alongside." + name, "").strip();
        return value.isEmpty() ? usual : value;
    }

    String needed(String name, String because) {
        var value = or(name, "");
        if (value.isEmpty()) {
            throw new StartRefused(
                    because + " without " + said(name) + ".", "Set " + said(name) + "; see docs/operate.md.");
        }
        return value;
    }

    int number(String name, int usual) {
        var value = or(name, String.valueOf(usual));
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
            throw wrong(name, value, "a number from 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    /** A secret stands in a file, so that nobody reads it in a list of processes. */
    String secret(String name, String because) {
        var file = needed(name, because);
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new StartRefused(
                    "The file " + file + " that " + said(name) + " names cannot be read.",
                    "Put the secret there, readable by the user Alongside runs as.",
                    unreadable);
        }
    }

    StartRefused wrong(String name, String value, String expected) {
        return new StartRefused(
                said(name) + " is \"" + value + "\".", "Set it to " + expected + "; see docs/operate.md.");
    }

    static boolean onThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    private static String said(String name) {
        return "ALONGSIDE_" + name.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
