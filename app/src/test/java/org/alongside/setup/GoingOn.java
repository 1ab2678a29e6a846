package org.alongside.setup;

import java.util.Optional;
import org.alongside.partnership.DatePartnership;
import org.alongside.partnership.Partnerships;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a partnership of the demo that has ended go on, for tests that refer to it. */
@Component
@ConditionalOnProperty("alongside.demo")
public class GoingOn {

    private final Partnerships partnerships;
    private final DatePartnership datePartnership;
    private final TransactionTemplate transaction;

    GoingOn(Partnerships partnerships, DatePartnership datePartnership, TransactionTemplate transaction) {
        this.partnerships = partnerships;
        this.datePartnership = datePartnership;
        this.transaction = transaction;
    }

    public void goesOn(String name) {
        CurrentViewer.as(
                new Viewer.Administrator(new java.util.UUID(0, 1)),
                () -> transaction.executeWithoutResult(ignored -> partnerships.visible().stream()
                        .filter(one -> one.name().equals(name) && one.endedOn().isPresent())
                        .forEach(one ->
                                datePartnership.date(one.id(), one.startedOn().orElseThrow(), Optional.empty()))));
    }
}
