package org.alongside.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * What the first start of the demonstration makes up takes a minute. When that is interrupted, the next start drops
 * the database and begins again: half a year would look like a whole one for ever.
 */
@Component
public class Filling {

    private final Path mark;

    Filling(DataFolder folder) {
        this.mark = folder.path().resolve("filling");
    }

    /**
     * Does the work, of which nothing else is in the database yet.
     *
     * @param whole asked afterwards, because work that is interrupted may also just end
     */
    public void fill(Runnable work, BooleanSupplier whole) {
        try {
            Files.writeString(mark, "The demonstration is made up; found at a start, that begins again.\n");
            work.run();
            if (whole.getAsBoolean()) {
                Files.delete(mark);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    boolean wasInterrupted() {
        return Files.exists(mark);
    }

    void beginsFromNothing() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
