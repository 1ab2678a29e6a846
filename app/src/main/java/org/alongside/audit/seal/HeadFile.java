package org.alongside.audit.seal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file outside the database with a line for each block. Lines are only added and reach the disk before it is said
 * that they did.
 */
public final class HeadFile {

    static final String NAME = "audit-head.txt";
    private static final int TAIL = 4096;

    private final Path path;

    /** The file itself, or the usual name in this folder. */
    public HeadFile(Path path) {
        this.path = Files.isDirectory(path) ? path.resolve(NAME) : path;
    }

    public Path path() {
        return path;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** The last whole line; a line that a power cut tore is none. */
    Optional<Head> last() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            var text = new String(tail, StandardCharsets.UTF_8);
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            return whole.lines().reduce((first, second) -> second).map(HeadFile::head);
        }
    }

    /** Adds the lines, forces them to the disk, and first takes away a line that a power cut tore. */
    void append(List<Head> heads) throws IOException {
        var lines = heads.stream().map(head -> head.line() + "\n").collect(Collectors.joining());
        try (var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(endOfWholeLines(channel));
            channel.truncate(channel.position());
            var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static long endOfWholeLines(FileChannel channel) throws IOException {
        var one = ByteBuffer.allocate(1);
        var end = channel.size();
        while (end > 0 && channel.read(one.clear(), end - 1) == 1 && one.get(0) != '\n') {
            end--;
        }
        return end;
    }

    /** Every line that is whole now, in turn; a line that is no head is told as {@link DamagedHead}. */
    public Stream<Head> heads() throws IOException {
        long end;
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            end = endOfWholeLines(channel);
        }
        var read = new AtomicLong();
        // One byte for each character, one for the end of the line.
        return Files.lines(path, StandardCharsets.ISO_8859_1)
                .takeWhile(line -> read.addAndGet(line.length() + 1L) <= end)
                .map(HeadFile::head);
    }

    private static Head head(String line) {
        return Head.read(line).orElseThrow(DamagedHead::new);
    }

    /** A line of the file is not what was written there. */
    public static final class DamagedHead extends RuntimeException {
        DamagedHead() {
            super("A line of the head file is not one that was written there");
        }
    }
}
