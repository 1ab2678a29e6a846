package org.alongside.referral.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.duplicate.Match;
import org.alongside.consent.Decision;
import org.alongside.consent.Part;
import org.alongside.kernel.Choice;
import org.alongside.message.Channel;
import org.alongside.page.Dates;
import org.alongside.part.Happening;
import org.alongside.part.SummaryRow;
import org.alongside.part.Tag;
import org.alongside.referral.Referral;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.Word;
import org.alongside.referral.letter.Letter;
import org.alongside.referral.reach.Attempt;
import org.alongside.referral.reach.SafeWay;
import org.alongside.referral.triage.Leg;
import org.alongside.referral.triage.OwnTeams;
import org.alongside.referral.triage.ReadArrival;

/**
 * A received referral as its page shows it.
 *
 * @param hears whether the client agreed that the referrer hears what becomes of it
 * @param mayStart what the letter may have started, the earliest safe date first
 * @param passes whether there is another agency to pass it on to
 * @param tries how many it takes before "could not reach"
 */
public record ArrivalView(
        ReadArrival.Reading reading,
        SafeContact contact,
        List<Match> matches,
        List<Other> others,
        List<Decision> decisions,
        boolean hears,
        List<Fact> told,
        List<Letter> letters,
        List<MayStart> mayStart,
        List<OwnTeams.Team> teams,
        Optional<String> team,
        boolean passes,
        int tries,
        LocalDate today) {

    public Referral referral() {
        return reading.referral();
    }

    public Leg leg() {
        return reading.leg();
    }

    public UUID id() {
        return referral().id();
    }

    public String path() {
        return "/inbox/" + id();
    }

    public String name() {
        return referral().person().name();
    }

    /** The partnership it lies with now. */
    public UUID home() {
        return org.alongside.viewer.CurrentViewer.member().partnership();
    }

    /** By which way the person is told that nobody could reach them. */
    public String lastWord() {
        var reach = referral().person().reach();
        return SafeWay.afterTries(reach, reading.attempts())
                .map(way -> way.channel() == Channel.TEXT ? "a text" : "an e-mail")
                .map(what -> ". The client gets " + what + ", unless their record says that is not safe")
                .orElse(". The client is told nothing: no safe way");
    }

    public boolean open() {
        return leg().open();
    }

    /** Whether somebody can answer a question here. */
    public boolean answerable() {
        return referral().from().agency().isPresent() && !referral().door().open();
    }

    /** Whether there is somebody to tell how it goes. */
    public boolean reports() {
        return leg().accepted().isPresent() && referral().from().agency().isPresent();
    }

    public List<SummaryRow> facts() {
        var person = referral().person();
        var facts = new ArrayList<SummaryRow>();
        facts.add(new SummaryRow("Born", person.born() == null ? "not known" : Dates.day(person.born())));
        add(facts, "NHS number", person.nhsNumberWords());
        facts.add(new SummaryRow("Reference", referral().reference()));
        facts.add(new SummaryRow("Answer by", Dates.day(referral().respondBy())));
        team.ifPresent(name -> facts.add(new SummaryRow("Team", name)));
        return facts;
    }

    public List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        if (leg().urgent()) {
            tags.add(Tag.urgent("Urgent"));
        }
        if (open() && referral().respondBy().isBefore(today)) {
            tags.add(Tag.urgent("Late"));
        }
        var letter = referral().need().letterDate();
        if (letter != null) {
            var sent = referral().sentAt().atZone(Dates.ZONE).toLocalDate();
            tags.add(ArrivalLine.letter(letter, mayStart.stream().findFirst().map(MayStart::safe), sent, today));
        }
        return tags;
    }

    public List<SummaryRow> need() {
        var need = referral().need();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                "Law areas", Choice.list(need.allAreas().stream().sorted().toList())));
        if (!need.alarms().isEmpty()) {
            rows.add(new SummaryRow(
                    "Pressing", Choice.list(need.alarms().stream().sorted().toList())));
        }
        if (need.letterDate() != null) {
            rows.add(new SummaryRow("Date on the letter", Dates.day(need.letterDate())));
        }
        if (!need.note().isBlank()) {
            rows.add(new SummaryRow("In the referrer’s words", need.note()));
        }
        return rows;
    }

    public List<SummaryRow> person() {
        var person = referral().person();
        var rows = new ArrayList<SummaryRow>();
        add(rows, "Patient", person.patientWords());
        add(rows, "Postcode", person.postcode());
        add(rows, "Language", person.languageWords());
        add(rows, "Access needs", person.accessWords());
        return rows;
    }

    public List<SummaryRow> sender() {
        var from = referral().from();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow("From", from.place(referral().door())));
        add(rows, "Referrer", from.name());
        add(rows, "Contact", from.contact());
        rows.add(new SummaryRow("Noticed by", from.noticedBy()));
        rows.add(new SummaryRow("How", from.how().label()));
        rows.add(new SummaryRow("Came by", referral().door().label()));
        rows.add(new SummaryRow("Sent", Dates.moment(referral().sentAt())));
        leg().passedFrom().ifPresent(sender -> rows.add(new SummaryRow("Passed on by", sender.name())));
        return rows;
    }

    /** Everything that happened here, newest first. */
    public List<Happening> history() {
        var all = new ArrayList<Happening>();
        all.add(new Happening("Arrived", leg().arrivedAt(), null, null));
        leg().opened().ifPresent(deed -> all.add(new Happening("Opened", deed.at(), deed.who(), null)));
        reading.questions()
                .forEach(one -> all.add(new Happening(
                        "Referrer asked", one.asked().at(), one.asked().who(), null)));
        reading.questions()
                .forEach(one -> one.answered()
                        .ifPresent(deed -> all.add(new Happening("Referrer answered", deed.at(), deed.who(), null))));
        reading.attempts().forEach(one -> all.add(tried(one)));
        leg().accepted().ifPresent(deed -> all.add(new Happening("Accepted", deed.at(), deed.who(), null)));
        leg().declined()
                .ifPresent(deed -> all.add(new Happening("Declined", deed.at(), deed.who(), leg().declinedNote())));
        told.stream()
                .filter(one -> one.word().part() != Part.STATUS || one.word() == Word.CLOSED)
                .forEach(one -> all.add(new Happening("Told the referrer: " + one.words(), one.at(), null, null)));
        leg().passed().ifPresent(deed -> all.add(new Happening("Passed on", deed.at(), deed.who(), null)));
        all.sort(Comparator.comparing(Happening::at).reversed());
        return all;
    }

    private static Happening tried(Attempt one) {
        return new Happening(
                "Tried by " + one.channel().title() + ": " + one.outcome().title(),
                one.made().at(),
                one.made().who(),
                one.note().isBlank() ? null : one.note());
    }

    private static void add(List<SummaryRow> rows, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new SummaryRow(key, value));
        }
    }
}
