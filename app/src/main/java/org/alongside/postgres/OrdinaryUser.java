package org.alongside.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program as somebody else than the system's administrator, because PostgreSQL refuses to work for that one. An
 * ordinary user needs no help; the administrator uses a user namespace, or where those are forbidden the user nobody.
 */
enum OrdinaryUser {
    MYSELF,
    IN_A_NAMESPACE("unshare", "-U"),
    NOBODY(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    private static final int NOBODYS_NUMBER = 65534;

    private final List<String> before;

    OrdinaryUser(String... before) {
        this.before = List.of(before);
    }

    /** The first way that works here. */
    static OrdinaryUser find() throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return MYSELF;
        }
        for (var way : List.of(IN_A_NAMESPACE, NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new IOException("PostgreSQL does not run as the system's administrator (root), and no other user can be"
                + " taken here. Start Alongside as an ordinary user.");
    }

    private boolean works() {
        try {
            var nothing = new File("/dev/null");
            var trial = new ProcessBuilder(command(List.of("true")))
                    .redirectError(nothing)
                    .redirectOutput(nothing)
                    .start();
            return trial.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(List<String> words) {
        var command = new ArrayList<>(before);
        command.addAll(words);
        return command;
    }

    /** Gives this folder and all in it to the user that the program will be. */
    void give(Path folder) throws IOException {
        if (this == NOBODY) {
            try (var all = Files.walk(folder)) {
                for (var path : (Iterable<Path>) all::iterator) {
                    Files.setAttribute(path, "unix:uid", NOBODYS_NUMBER, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}
