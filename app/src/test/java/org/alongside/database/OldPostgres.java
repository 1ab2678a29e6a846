package org.alongside.database;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Stands in for a PostgreSQL of a version that cannot be had here: lets anybody in and says yes to everything. */
final class OldPostgres implements AutoCloseable {

    private static final int ASKS_FOR_TLS = 80877103;

    private final ServerSocket socket;
    private final String version;

    OldPostgres(String version) throws IOException {
        this.version = version;
        socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::answer);
    }

    DatabaseAddress address() {
        return DatabaseAddress.parse("postgres://owner:secret@127.0.0.1:" + socket.getLocalPort() + "/alongside");
    }

    private void answer() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                // The caller has left, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var out = new DataOutputStream(caller.getOutputStream());
        var length = in.readInt();
        if (in.readInt() == ASKS_FOR_TLS) {
            out.writeByte('N');
            length = in.readInt();
            in.readInt();
        }
        in.skipNBytes(length - 2 * Integer.BYTES);
        say(out, 'R', new byte[4]);
        for (var fact : Map.of(
                        "server_version", version,
                        "server_encoding", "UTF8",
                        "client_encoding", "UTF8",
                        "integer_datetimes", "on",
                        "standard_conforming_strings", "on",
                        "DateStyle", "ISO, DMY")
                .entrySet()) {
            say(out, 'S', text(fact.getKey(), fact.getValue()));
        }
        say(out, 'K', new byte[8]);
        say(out, 'Z', (byte) 'I');
        for (var kind = in.readByte(); kind != 'X'; kind = in.readByte()) {
            in.skipNBytes(in.readInt() - Integer.BYTES);
            if (kind == 'Q') {
                say(out, 'C', text("SET"));
                say(out, 'Z', (byte) 'I');
            }
        }
    }

    private static void say(DataOutputStream out, char kind, byte... what) throws IOException {
        out.writeByte(kind);
        out.writeInt(what.length + Integer.BYTES);
        out.write(what);
    }

    /** Each word as PostgreSQL ends it, with a zero. */
    private static byte[] text(String... words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var word : words) {
            bytes.write(word.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
