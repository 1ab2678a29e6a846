package org.alongside.command;

import org.alongside.database.StartRefused;

/** The refusal for a port that cannot be had. */
final class PortRefused {

    private static final int FIRST_FREE_TO_ALL = 1024;

    private PortRefused() {}

    static StartRefused because(int port, Throwable problem) {
        if (port > 0
                && port < FIRST_FREE_TO_ALL
                && !(String.valueOf(problem.getMessage()).contains("in use"))) {
            return new StartRefused(
                    "Port " + port + " is kept for the system's administrator.",
                    "Choose one above 1023, as in --port 8080, and let a proxy answer on " + port + ".",
                    problem);
        }
        return new StartRefused(
                "Port " + port + " is in use.",
                "Stop what uses it, or choose another, as in --port " + (port + 1) + ".",
                problem);
    }
}
