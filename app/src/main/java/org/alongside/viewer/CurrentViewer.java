package org.alongside.viewer;

import java.util.function.Supplier;

/** The viewer of the work this thread is doing. Set at the edge (a request, a job), read when a transaction begins. */
public final class CurrentViewer {

    private static final ThreadLocal<Viewer> CURRENT = ThreadLocal.withInitial(() -> Viewer.NOBODY);

    private CurrentViewer() {}

    public static Viewer get() {
        return CURRENT.get();
    }

    /** The member at work; anybody else is a mistake of the caller, since pages for members refuse others before. */
    public static Viewer.Member member() {
        if (get() instanceof Viewer.Member member) {
            return member;
        }
        throw new IllegalStateException("Only a member of an agency can do this");
    }

    /** Does the work as this viewer and gives the thread back to the one before. */
    public static <T> T as(Viewer viewer, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(viewer);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    public static void as(Viewer viewer, Runnable work) {
        as(viewer, () -> {
            work.run();
            return true;
        });
    }
}
