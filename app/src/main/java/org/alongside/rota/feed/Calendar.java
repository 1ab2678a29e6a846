package org.alongside.rota.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.alongside.rota.Session;

/**
 * Sessions in the format of RFC 5545: every title is "Session", times are UTC, lines are folded at 75 octets.
 *
 * @param neutral leaves out where
 */
record Calendar(List<Session> sessions, boolean neutral, Instant now) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    String text() {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Alongside//Rota//EN");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "NAME:Sessions");
        line(text, "X-WR-CALNAME:Sessions");
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        sessions.forEach(session -> event(text, session));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Session session) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + session.id() + "@alongside");
        line(text, "DTSTAMP:" + UTC.format(now));
        line(text, "DTSTART:" + UTC.format(session.hours().from()));
        line(text, "DTEND:" + UTC.format(session.hours().until()));
        line(text, "SUMMARY:Session");
        if (!neutral) {
            line(text, "LOCATION:" + escaped(session.place().words()));
        }
        line(text, "CLASS:PRIVATE");
        line(text, "END:VEVENT");
    }

    /** Text values: backslash, semicolon, comma and line breaks are escaped. */
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line longer than 75 octets goes on in the next, which begins with a space; no letter is split. */
    static void line(StringBuilder text, String line) {
        var length = 0;
        for (var i = 0; i < line.length(); ) {
            var letter = line.codePointAt(i);
            var octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST) {
                text.append("\r\n ");
                length = 1;
            }
            text.appendCodePoint(letter);
            length += octets;
            i += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
