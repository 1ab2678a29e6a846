package org.alongside.demo.year;

import org.alongside.demo.plan.Step;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.feedback.Word;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asked last: tells the referrer of what no capability keeps yet, and keeps nothing else. */
@Component
@ConditionalOnProperty("alongside.demo")
@Order
class TellOnly implements PlaysLater {

    private final TellReferrer tell;
    private final TransactionTemplate transaction;

    TellOnly(TellReferrer tell, TransactionTemplate transaction) {
        this.tell = tell;
        this.transaction = transaction;
    }

    @Override
    public boolean plays(Step.Later step, Played course) {
        transaction.executeWithoutResult(ignored -> tell(step, course));
        return true;
    }

    private void tell(Step.Later step, Played course) {
        switch (step) {
            case Step.Book ignored -> tell.appointment(course.referral(), Word.BOOKED);
            case Step.Meet meet -> tell.appointment(course.referral(), meet.kept() ? Word.KEPT : Word.MISSED);
            case Step.Outcome outcome -> tell.outcome(course.referral(), outcome.band());
            case Step.Close ignored -> tell.closed(course.referral());
        }
    }
}
