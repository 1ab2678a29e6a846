package org.alongside.command;

import org.alongside.database.Postgres;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Ends the server when the PostgreSQL in its data folder ends, so that whatever supervises it starts both again: the
 * next start recovers the database.
 */
@Component
class PostgresWatch implements DisposableBean {

    private static final int DATABASE_LOST = 3;

    private volatile boolean stopping;

    PostgresWatch(Postgres postgres) {
        postgres.process().ifPresent(process -> process.onExit().thenRun(this::ended));
    }

    private void ended() {
        if (!stopping) {
            System.err.println("PostgreSQL ended while Alongside was running, so Alongside ends too.");
            System.err.println("Start it again: it recovers by itself. The data folder's log may say why.");
            Runtime.getRuntime().halt(DATABASE_LOST);
        }
    }

    @Override
    public void destroy() {
        stopping = true;
    }
}
