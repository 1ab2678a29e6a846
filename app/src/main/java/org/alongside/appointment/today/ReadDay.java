package org.alongside.appointment.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.Whom;
import org.alongside.page.Dates;
import org.alongside.referral.Refers;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's sessions of today in their order. */
@Component
public class ReadDay {

    /** A session, and who has its slots, by their time. */
    public record Part(Session session, List<Appointment> people) {

        /** 09:30 to 12:30. */
        public String times() {
            return Dates.time(session.hours().from()) + " to "
                    + Dates.time(session.hours().until());
        }

        /** Where to prepare for somebody and to write down what was said. */
        public String path(Appointment one) {
            return switch (one.whom()) {
                case Whom.Referred referred -> DayPages.PATH + "/" + referred.referral();
                case Whom.Known known -> "/clients/" + known.client();
            };
        }

        /** With an interpreter, double length. */
        public String extras(Appointment one) {
            return Stream.of(
                            one.extras().interpreter() ? "with an interpreter" : "",
                            one.extras().twice() ? "double length" : "")
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        public boolean walkIn() {
            return session.walkIn() && session.place().kind() == Session.Kind.SITE;
        }
    }

    public record Day(LocalDate date, List<Part> parts, Instant now) {}

    private final Refers refers;
    private final Rota rota;
    private final Appointments appointments;
    private final Clock clock;

    ReadDay(Refers refers, Rota rota, Appointments appointments, Clock clock) {
        this.refers = refers;
        this.rota = rota;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Transactional
    public Day read() {
        refers.demandAdviser();
        var date = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var from = date.atStartOfDay(Dates.ZONE).toInstant();
        var until = date.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        var sessions = rota.of(CurrentViewer.member().person(), from, until);
        return new Day(date, sessions.stream().map(this::part).toList(), clock.instant());
    }

    private Part part(Session session) {
        var booked = appointments.ofSession(session.id()).stream()
                .filter(one -> one.cancelled().isEmpty())
                .toList();
        return new Part(session, booked);
    }
}
