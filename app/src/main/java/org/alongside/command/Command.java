package org.alongside.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody asked the program to do. */
public sealed interface Command {

    /** Start the server, for a demonstration or for real; with the properties that differ from the defaults. */
    record Start(boolean demo, List<String> properties) implements Command {}

    /** Check the audit trail in this folder, against a head kept elsewhere when one is named. */
    record VerifyAudit(Path data, @Nullable Path head) implements Command {}
}
