package org.alongside.referral.sent;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consent.Part;
import org.alongside.page.Dates;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.SentReferral;
import org.alongside.referral.feedback.Word;

/** One line to paste into the patient's record: the facts the consent opens, nothing of the advice. */
final class RecordLine {

    private RecordLine() {}

    /**
     * Referred 4 March 2027 to Northbank Law Centre (K7TQ-93MX): accepted 5 March 2027. No outcome yet.
     *
     * @param neutrally the name that stands for the service where its own would tell; agencies are then left out
     */
    static String of(SentReferral line, Optional<String> neutrally) {
        var to = neutrally.orElse(line.wentTo());
        var head = "Referred " + Dates.day(line.sentAt()) + (to.isEmpty() ? "" : " to " + to) + " (" + line.reference()
                + ")";
        if (line.agreed().isEmpty() && line.withdrawnAt().isEmpty()) {
            return head + ". What became of it is not shared.";
        }
        var steps = Stream.concat(
                        line.facts().stream()
                                .filter(fact -> fact.word() != Word.OUTCOME)
                                .map(fact -> dated(words(fact, neutrally), fact.at())),
                        line.withdrawnAt().stream().map(at -> dated("withdrawn", at)))
                .collect(Collectors.joining(", "));
        return head + ": " + (steps.isEmpty() ? "no answer yet" : steps) + "." + outcome(line);
    }

    private static String words(Fact fact, Optional<String> neutrally) {
        var passedTo = neutrally.isPresent() ? Optional.<String>empty() : fact.passedTo();
        return fact.word().title() + passedTo.map(to -> " to " + to).orElse("");
    }

    private static String dated(String words, Instant at) {
        return words + " " + Dates.day(at);
    }

    private static String outcome(SentReferral line) {
        var told = line.agreed().contains(Part.OUTCOME) && line.withdrawnAt().isEmpty();
        return !told || line.outcome().equals(SentReferral.NONE)
                ? ""
                : line.facts().stream().anyMatch(fact -> fact.word() == Word.OUTCOME)
                        ? " Outcome: " + line.outcome().toLowerCase(java.util.Locale.UK) + "."
                        : " No outcome yet.";
    }
}
