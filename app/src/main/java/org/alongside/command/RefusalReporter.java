package org.alongside.command;

import java.sql.SQLException;
import java.util.Set;
import org.alongside.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Finds the reason that somebody can mend in a failed start: Spring then prints no stack trace, main tells it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RefusalReporter implements SpringBootExceptionReporter {

    private static final String DISK_FULL = "53100";
    private static final Set<String> STARTS = Set.of("demo", "run");

    @Override
    public boolean reportException(Throwable failure) {
        return refusalIn(failure) != null;
    }

    /** Writes what is wrong and what to do, for whoever gave this command. */
    public static void tell(StartRefused refusal, String... words) {
        if (words.length > 0 && STARTS.contains(words[0])) {
            System.err.println("Alongside did not start.");
        }
        System.err.println(refusal.getMessage());
        System.err.println(refusal.whatToDo());
    }

    /** The reason for the person who started the server; none when the failure is a defect of the program. */
    public static @Nullable StartRefused refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartRefused refused -> {
                    return refused;
                }
                case PortInUseException taken -> {
                    return PortRefused.because(taken.getPort(), taken);
                }
                case SQLException problem
                when DISK_FULL.equals(problem.getSQLState()) -> {
                    return new StartRefused(
                            "The disk is full: the database cannot write.", "Free some space there, then start again.");
                }
                default -> {}
            }
        }
        return null;
    }
}
