package org.alongside.consent.decide;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.access.SampleAgencies;
import org.alongside.consent.Part;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.feedback.SentReferral;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/** The trust's nurse, who refers and reads what became of it; sometimes she works at the ward. */
record Nurse(SequenceServer server, SampleAgencies sample, UUID ward) {

    /** What she reads of a referral on its page and on her list, and what she is said to be told. */
    record Heard(Set<Part> page, Set<Part> list, Set<Part> said) {}

    Viewer.Member viewer() {
        return sample.trust().member(Role.REFERRER);
    }

    UUID refers(Set<Part> feedback) {
        return server.referrals().sent(sample, SampleReferrals.DEBT, feedback);
    }

    /** What was decided about feedback as the referral was sent, which she may withdraw. */
    UUID decisionWith(UUID referral) {
        return reading(() -> server.consents().about(null, List.of(referral)).stream()
                .filter(one -> one.purpose() == ConsentPurpose.FEEDBACK)
                .findFirst()
                .orElseThrow()
                .id());
    }

    List<Heard> heard(List<UUID> referrals) {
        return reading(() -> {
            var list = server.sentReferrals().page(SentReferrals.Filter.ALL, SentReferrals.Turn.FIRST);
            return referrals.stream()
                    .map(referral -> heard(
                            server.sentReferrals().read(referral).line(),
                            list.referrals().stream()
                                    .filter(one -> one.id().equals(referral))
                                    .findFirst()
                                    .orElseThrow()))
                    .toList();
        });
    }

    private static Heard heard(SentReferral page, SentReferral line) {
        return new Heard(parts(page), parts(line), page.agreed());
    }

    private static Set<Part> parts(SentReferral line) {
        return line.facts().stream().map(fact -> fact.word().part()).collect(Collectors.toSet());
    }

    /** At work for the ward, whatever clients agreed that the ward hears. */
    void readsAtTheWard(UUID referral) {
        var here = viewer();
        var there = new Viewer.Member(here.person(), ward, here.partnership(), here.roles(), here.partnerships());
        CurrentViewer.as(there, () -> {
            server.sentReferrals().read(referral);
        });
    }

    private <T> T reading(Supplier<T> work) {
        return CurrentViewer.as(viewer(), work);
    }
}
