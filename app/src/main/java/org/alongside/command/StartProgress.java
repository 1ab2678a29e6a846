package org.alongside.command;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Shows on the terminal how far something long at the start has come; a log gets a line for each quarter. */
@Component
public class StartProgress {

    private final AtomicInteger shown = new AtomicInteger(-1);

    /**
     * @param what in a few words
     * @param done from 0 to 1
     */
    public void show(String what, double done) {
        int percent = (int) (done * 100);
        var terminal = System.console() != null;
        int now = terminal ? percent : percent / 25 * 25;
        if (shown.getAndSet(now) == now) {
            return;
        }
        var out = System.out;
        out.print((terminal ? "\r" : "") + what + " ... " + now + "%" + (terminal && now < 100 ? "" : "\n"));
        out.flush();
    }
}
