package org.alongside.appointment.callback;

import java.util.Optional;
import java.util.UUID;
import org.alongside.page.NotFound;
import org.alongside.referral.inbox.ArrivalView;
import org.alongside.referral.inbox.OpenArrival;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that somebody needs before and while they call. */
@Component
public class ReadCall {

    /**
     * The referral, how it stands in the queue, and the rules.
     *
     * @param sayName what to say who is calling; empty where the own name tells nothing
     */
    public record Reading(ArrivalView referral, CallBack call, int needed, String sayName) {

        public boolean own() {
            return call.caller().filter(CallBack.Caller::own).isPresent();
        }

        /** Somebody else who is calling at this moment. */
        public Optional<CallBack.Caller> other() {
            return call.caller().filter(one -> !one.own());
        }

        /** Whether they were tried so often that "could not reach" may be said. */
        public boolean tried() {
            return call.tried().times() >= needed;
        }
    }

    private final Calls calls;
    private final CallQueueTable table;
    private final OpenArrival openArrival;

    ReadCall(Calls calls, CallQueueTable table, OpenArrival openArrival) {
        this.calls = calls;
        this.table = table;
        this.openArrival = openArrival;
    }

    /**
     * @throws NotFound when the viewer may not know of it
     */
    @Transactional
    public Reading read(UUID referral) {
        var rules = calls.demand();
        var view = openArrival.open(referral);
        var call = table.find(view.leg().id()).orElseThrow(NotFound::new);
        return new Reading(view, call, rules.needed(), rules.sayName());
    }
}
