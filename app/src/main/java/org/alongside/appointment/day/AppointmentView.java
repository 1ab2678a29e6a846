package org.alongside.appointment.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Attended;
import org.alongside.appointment.BookedHow;
import org.alongside.appointment.Whom;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.part.Happening;
import org.alongside.part.Option;
import org.alongside.part.SummaryRow;
import org.alongside.part.Tag;
import org.alongside.viewer.CurrentViewer;

/** One appointment as its page shows it to the agency, or to whoever referred. */
public record AppointmentView(Appointment one, Instant now) {

    /** Whether the viewer works at the agency that has it. */
    public boolean ours() {
        return CurrentViewer.member().agency().equals(one.held().agency());
    }

    public Tag standing() {
        return ours() || one.cancelled().isPresent() ? one.standing(now) : Tag.active("Booked");
    }

    public List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                "Time", one.when() + " to " + Dates.time(one.hours().until())));
        rows.add(new SummaryRow("Place", one.held().place()));
        rows.add(new SummaryRow("Adviser", one.held().adviser().name()));
        rows.add(new SummaryRow("How they meet", one.kind().label()));
        if (one.extras().interpreter()) {
            rows.add(new SummaryRow("Interpreter", "Needed"));
        }
        one.booked().override().ifPresent(why -> rows.add(new SummaryRow("Booked over another", why)));
        return rows;
    }

    /** Where the person is read about. */
    public String personHref() {
        return switch (one.whom()) {
            case Whom.Referred referred -> (ours() ? "/inbox/" : "/referrals/") + referred.referral();
            case Whom.Known known -> "/clients/" + known.client();
        };
    }

    public boolean missed() {
        return ours()
                && one.attendance().filter(came -> !came.attended().kept()).isPresent();
    }

    public String personWord() {
        return one.whom() instanceof Whom.Referred ? "referral" : "client’s record";
    }

    /** The day whose list it stands in. */
    public LocalDate day() {
        return one.hours().from().atZone(Dates.ZONE).toLocalDate();
    }

    /** The agency changes its own; who referred what their side booked. */
    public boolean changes() {
        var mine = one.booked().how() == BookedHow.REFERRER || one.booked().how() == BookedHow.RECEPTIONIST;
        return one.cancelled().isEmpty() && one.attendance().isEmpty() && (ours() || mine && one.ahead(now));
    }

    public boolean asksAttendance() {
        return ours() && one.cancelled().isEmpty() && !one.hours().from().isAfter(now);
    }

    public List<Option> attended() {
        return Arrays.stream(Attended.values())
                .map(came -> new Option(came.key(), came.label()))
                .toList();
    }

    public String attendedNow() {
        return one.attendance().map(came -> came.attended().key()).orElse("");
    }

    public String moveHref() {
        return "/appointments/book?" + one.whom().query() + "&move=" + one.id() + "&kind="
                + one.kind().key() + (one.extras().twice() ? "&twice=true" : "");
    }

    public List<Happening> history() {
        var all = new ArrayList<Happening>();
        var booked = one.booked();
        all.add(new Happening(
                (one.moved() ? "Moved to this time by " : "Booked by ")
                        + booked.how().title(),
                booked.deed().at(),
                booked.deed().who(),
                null));
        one.attendance()
                .ifPresent(came -> all.add(new Happening(
                        came.attended().label(), came.deed().at(), came.deed().who(), null)));
        one.cancelled()
                .ifPresent(end -> all.add(new Happening(
                        "Cancelled, asked by " + end.askedBy().title(),
                        end.deed().at(),
                        end.deed().who(),
                        Choice.list(List.of(end.reason())))));
        all.sort(Comparator.comparing(Happening::at).reversed());
        return all;
    }
}
