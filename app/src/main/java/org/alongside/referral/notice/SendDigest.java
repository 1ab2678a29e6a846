package org.alongside.referral.notice;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alongside.database.Apart;
import org.alongside.message.About;
import org.alongside.message.SendMessage;
import org.alongside.message.To;
import org.alongside.page.Dates;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each team's referrers what became of their referrals in the week that ended last Sunday, and what waits. What
 * was
 * sent before is not sent again: each message has the team, the week and the person as its key.
 */
@Component
public class SendDigest {

    static final String TASK = "referral-digest";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final DigestTable table;
    private final SendMessage sendMessage;
    private final Apart apart;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final URI address;

    SendDigest(
            DigestTable table,
            SendMessage sendMessage,
            Apart apart,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${alongside.address}") URI address) {
        this.table = table;
        this.sendMessage = sendMessage;
        this.apart = apart;
        this.transaction = transaction;
        this.clock = clock;
        this.address = address;
    }

    public void send() {
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        send(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week before this Monday, each message in a transaction of its own. */
    void send(LocalDate monday) {
        var readers = transaction.execute(ignored -> table.readers());
        if (readers != null) {
            readers.forEach(reader -> transaction.executeWithoutResult(ignored -> send(reader, monday)));
        }
    }

    private void send(DigestTable.Reader reader, LocalDate monday) {
        var first = monday.minusWeeks(1);
        var week = apart.as(
                referrer(reader),
                () -> table.week(
                        reader.team(),
                        first.atStartOfDay(Dates.ZONE).toInstant(),
                        monday.atStartOfDay(Dates.ZONE).toInstant()));
        if (!week.empty()) {
            var about = new About("team", reader.team())
                    .sentFor(reader.partnership(), reader.agency())
                    .occasion(monday);
            var fields = fields(week, DAY.format(first) + " to " + DAY.format(monday.minusDays(1)));
            sendMessage.send(new To.Staff(reader.person()), "weekly-digest", fields, about);
        }
    }

    /** What may be counted is what the reader may see at this moment, so it is read with their eyes. */
    private static Viewer referrer(DigestTable.Reader reader) {
        return new Viewer.Member(
                reader.person(),
                reader.agency(),
                reader.partnership(),
                Set.of(Role.REFERRER),
                Set.of(reader.partnership()));
    }

    private Map<String, String> fields(DigestTable.Week week, String days) {
        var waiting = week.waiting();
        return Map.of(
                "week",
                days,
                "team",
                week.name(),
                "sent",
                "" + week.sent(),
                "accepted",
                "" + week.accepted(),
                "seen",
                "" + week.kept(),
                "closed",
                "" + week.closed(),
                "waiting",
                waiting.isEmpty() ? "none" : String.join(", ", waiting),
                "link",
                address.resolve("/referrals").toString());
    }
}
