package org.alongside.database;

import java.util.function.Supplier;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a piece of work as another viewer in a transaction of its own. A transaction that has begun keeps its viewer, so
 * work that merely joined it would see with the wrong eyes.
 */
@Component
public class Apart {

    private final TransactionTemplate apart;

    Apart(PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, () -> Done.by(apart, work)).result();
    }

    public void run(Viewer viewer, Runnable work) {
        CurrentViewer.as(viewer, () -> apart.executeWithoutResult(ignored -> work.run()));
    }

    /** What the work gave. */
    private record Done<T>(T result) {
        static <T> Done<T> by(TransactionTemplate apart, Supplier<T> work) {
            var done = apart.<@Nullable Done<T>>execute(ignored -> new Done<>(work.get()));
            if (done == null) {
                throw new IllegalStateException("A transaction gave nothing");
            }
            return done;
        }
    }
}
