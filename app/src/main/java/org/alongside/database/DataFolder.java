package org.alongside.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything an installation keeps outside PostgreSQL, and the embedded PostgreSQL itself. One
 * running server has it at a time; the lock goes with the process, so a killed server leaves none behind.
 */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Opens the folder, makes it when missing, readable by its owner alone; takes no lock. */
    public static DataFolder at(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return new DataFolder(folder);
        } catch (IOException problem) {
            throw Refusals.ofFolder(folder, problem);
        }
    }

    /** Takes the folder for this process, or refuses to start when another one has it. */
    public DataFolder lock() {
        try {
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException alreadyOurs) {
            lock = null;
        } catch (IOException problem) {
            throw Refusals.ofFolder(path, problem);
        }
        if (lock == null) {
            throw new StartRefused(
                    "Another Alongside is running with the data folder " + path + ".",
                    "Stop that one first, or name another folder with --data.");
        }
        return this;
    }

    public Path path() {
        return path;
    }

    /** The secret of this name, made on first use; kept in a file that only the owner of the folder can read. */
    public String secret(String name) {
        var file = path.resolve("secret-" + name);
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                write(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException problem) {
            throw Refusals.ofFolder(file, problem);
        }
    }

    /** The file that holds this secret. */
    Path secretFile(String name) {
        secret(name);
        return path.resolve("secret-" + name);
    }

    private static void write(Path file, String secret) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, secret);
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
