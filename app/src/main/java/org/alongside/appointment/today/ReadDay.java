package org.alongside.appointment.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** A session, and where its queue is when people may come without an appointment. */
    public record Part(Session session) {

        /** 09:30 to 12:30. */
        public String times() {
            return Dates.time(session.hours().from()) + " to "
                    + Dates.time(session.hours().until());
        }

        public boolean walkIn() {
            return session.walkIn() && session.place().kind() == Session.Kind.SITE;
        }
    }

    public record Day(LocalDate date, List<Part> parts) {}

    private final Refers refers;
    private final Rota rota;
    private final Clock clock;

    ReadDay(Refers refers, Rota rota, Clock clock) {
        this.refers = refers;
        this.rota = rota;
        this.clock = clock;
    }

    @Transactional
    public Day read() {
        refers.demandAdviser();
        var date = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var from = date.atStartOfDay(Dates.ZONE).toInstant();
        var until = date.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        var sessions = rota.of(CurrentViewer.member().person(), from, until);
        return new Day(date, sessions.stream().map(Part::new).toList());
    }
}
