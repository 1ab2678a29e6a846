package org.alongside.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes a fault to the log under a reference that its page shows. The kind and place of each cause, and PostgreSQL's
 * code, but no message: messages quote what somebody typed.
 */
@Component
class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int FRAMES = 12;

    private final Supplier<UUID> ids;

    FaultLog(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** Gives the reference: eight characters, easy to read out. */
    String keep(@Nullable Throwable fault) {
        var reference = HexFormat.of().toHexDigits((int) ids.get().getLeastSignificantBits());
        LOG.error("Fault {}{}", reference, fault == null ? "" : causes(fault));
        return reference;
    }

    private static String causes(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(10)
                .map(FaultLog::told)
                .collect(Collectors.joining());
    }

    private static String told(Throwable cause) {
        var code = cause instanceof SQLException sql ? " [" + sql.getSQLState() + "]" : "";
        var places = Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(place -> "\n    at " + place)
                .collect(Collectors.joining());
        return "\n  " + cause.getClass().getName() + code + places;
    }
}
