package org.alongside.message.send;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.message.MessageQueued;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes messages out as soon as they are committed, without waiting for the clock. */
@Component
@ConditionalOnProperty(name = "alongside.jobs", matchIfMissing = true)
class Postman implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final DeliverMessages deliverMessages;
    private final AtomicBoolean called = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("postman").daemon().factory());

    Postman(DeliverMessages deliverMessages) {
        this.deliverMessages = deliverMessages;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void queued(MessageQueued ignored) {
        call();
    }

    /** Takes up what the node before left. */
    @EventListener
    void started(ApplicationReadyEvent ignored) {
        call();
    }

    private void call() {
        if (called.compareAndSet(false, true)) {
            thread.execute(this::walk);
        }
    }

    private void walk() {
        called.set(false);
        try {
            CurrentViewer.as(new Viewer.Task(DeliverMessages.TASK), () -> {
                deliverMessages.deliverDue();
            });
        } catch (RuntimeException problem) {
            LOG.warn("Messages wait for the next round: {}", problem.getClass().getName());
        }
    }

    /** Lets the message at hand be handed over; what is left is due at the next start. */
    @Override
    public void close() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }
}
