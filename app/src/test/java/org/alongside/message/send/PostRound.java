package org.alongside.message.send;

import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** For other tests: sends what is due, at once. */
@Component
public class PostRound {

    private final DeliverMessages deliverMessages;

    PostRound(DeliverMessages deliverMessages) {
        this.deliverMessages = deliverMessages;
    }

    public int go() {
        return CurrentViewer.as(new Viewer.Task(DeliverMessages.TASK), deliverMessages::deliverDue);
    }
}
