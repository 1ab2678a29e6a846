package org.alongside.referral.sent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.part.Happening;
import org.alongside.part.SummaryRow;
import org.alongside.referral.Referral;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.SentReferral;
import org.alongside.referral.feedback.SentReferrals;

/**
 * One referral as its referrer's page prints it.
 *
 * @param neutrally the name that stands for the service where its own would tell
 */
public record SentPage(SentReferrals.Reading reading, Optional<String> neutrally) {

    public SentReferral line() {
        return reading.line();
    }

    public Referral referral() {
        return reading.referral();
    }

    /** For the browser's tab and what is printed: never the person, never the service. */
    public String title() {
        return neutrally.isPresent() ? line().reference() : "Referral " + line().reference();
    }

    public String recordLine() {
        return RecordLine.of(line(), neutrally);
    }

    /** What stands first: who has it, how it stands. */
    public List<SummaryRow> standing() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow("Status", line().standing()));
        if (!line().agreed().isEmpty() && line().withdrawnAt().isEmpty()) {
            rows.add(new SummaryRow("Outcome", line().outcome()));
        }
        rows.add(new SummaryRow("With", line().holder().isEmpty() ? "Another agency" : line().holder()));
        if (line().unanswered()) {
            rows.add(new SummaryRow("Answer by", Dates.day(line().respondBy())));
        }
        rows.add(new SummaryRow("You are told", told()));
        return List.copyOf(rows);
    }

    private String told() {
        var parts = line().agreed().stream().sorted().toList();
        return parts.isEmpty() ? "Nothing: the client did not agree" : Choice.list(parts);
    }

    /** What happened, newest first. */
    public List<Happening> happenings() {
        var all = new ArrayList<Happening>();
        all.add(new Happening("Sent", line().sentAt(), line().sentBy(), null));
        line().facts().stream().map(SentPage::happening).forEach(all::add);
        reading.questions().forEach(one -> {
            all.add(new Happening("Question", one.asked().at(), one.asked().who(), one.question()));
            one.answered().ifPresent(deed -> all.add(new Happening("Answer", deed.at(), deed.who(), one.answer())));
        });
        line().withdrawnAt()
                .ifPresent(at -> all.add(new Happening(
                        "Withdrawn",
                        at,
                        null,
                        referral().withdrawnReason().map(Choice::label).orElse(null))));
        all.sort(Comparator.comparing(Happening::at));
        return List.copyOf(all.reversed());
    }

    private static Happening happening(Fact fact) {
        return new Happening(fact.words(), fact.at(), null, null);
    }

    /** What the referrer wrote; lines without a value are left out. */
    public List<SummaryRow> sent() {
        var person = referral().person();
        var need = referral().need();
        var reach = person.reach();
        var rows = new ArrayList<SummaryRow>();
        add(
                rows,
                "Needs help with",
                Choice.list(need.lawAreas().stream().sorted().toList()));
        add(rows, "Pressing", Choice.list(need.alarms().stream().sorted().toList()));
        add(rows, "Date on the letter", need.letterDate() == null ? null : Dates.day(need.letterDate()));
        add(rows, "Note", need.note());
        add(rows, "Phone", reach.phone());
        add(rows, "E-mail", reach.email());
        add(rows, "Safe contact", reach.safeContact());
        add(rows, "Postcode", person.postcode());
        add(rows, "Language", person.languageWords());
        add(rows, "Access needs", person.accessWords());
        add(rows, "Patient", person.patientWords());
        return List.copyOf(rows);
    }

    /** Beside the name. */
    public List<SummaryRow> identity() {
        var person = referral().person();
        var rows = new ArrayList<SummaryRow>();
        add(rows, "Born", person.born() == null ? null : Dates.day(person.born()));
        add(rows, "NHS number", person.nhsNumberWords());
        return List.copyOf(rows);
    }

    private static void add(List<SummaryRow> rows, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new SummaryRow(key, value));
        }
    }
}
