package org.alongside.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What somebody asked the program to do. */
public sealed interface Command {

    /** Start the server, for a demonstration or for real; with the properties that differ from the defaults. */
    record Start(boolean demo, List<String> properties) implements Command {}

    /** Check the audit trail in this folder, against heads kept elsewhere, and tell the result in words or as JSON. */
    record VerifyAudit(Path data, List<Path> heads, boolean json) implements Command {}

    /** Copy this data folder to a new one. */
    record BackUp(Path data, Path to) implements Command {}

    /** Answer about time limits: these words, as of this day, with the calendars of this folder. */
    record TimeLimit(List<String> words, LocalDate today, Path data) implements Command {}
}
