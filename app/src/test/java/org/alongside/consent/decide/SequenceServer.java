package org.alongside.consent.decide;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.merge.MergeClients;
import org.alongside.client.merge.UndoMerge;
import org.alongside.consent.Consents;
import org.alongside.consent.RecordConsent;
import org.alongside.consent.WithdrawConsent;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.triage.AcceptReferral;
import org.alongside.throttle.HandClock;
import org.springframework.transaction.support.TransactionTemplate;

/** The use cases that a {@link Sequence} is made of, and the clock it turns. */
record SequenceServer(
        SamplePeople people,
        SampleReferrals referrals,
        AddClient addClient,
        AcceptReferral acceptReferral,
        TellReferrer tellReferrer,
        SentReferrals sentReferrals,
        Consents consents,
        RecordConsent recordConsent,
        WithdrawConsent withdrawConsent,
        MergeClients mergeClients,
        UndoMerge undoMerge,
        TransactionTemplate transaction,
        Supplier<UUID> ids,
        HandClock clock) {}
