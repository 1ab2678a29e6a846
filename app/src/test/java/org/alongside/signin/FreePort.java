package org.alongside.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A port for a server whose address has to be known before it starts. */
public final class FreePort {

    private FreePort() {}

    public static int any() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static void serve(int port, DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> port);
        properties.add("alongside.address", () -> "http://localhost:" + port);
    }
}
