package org.alongside.demo.year;

import org.alongside.demo.plan.Step;

/**
 * Plays what follows acceptance: appointments, outcomes, closure. A capability that has them makes one a bean; its step
 * is done as an adviser of the agency that has the referral, with the clock turned.
 */
public interface PlaysLater {

    /** Gives whether the step was its own; then nobody else is asked. */
    boolean plays(Step.Later step, Played course);
}
