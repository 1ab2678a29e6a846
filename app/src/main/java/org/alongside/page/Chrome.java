package org.alongside.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.alongside.part.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What the layout needs to know around a page: who is signed in, where they may go, and the visit being answered. */
public record Chrome(
        String product, @Nullable Person person, Menu navigation, Duration idle, boolean demo, Visit visit) {

    public static final String PRODUCT = "Alongside";

    /** Changes whenever the stylesheet or the script does, so that browsers may keep them until then. */
    public static final String LOOK = checksum("/static/alongside.css", "/static/alongside.js", "/static/calendar.js");

    /** For somebody who has signed in; {@code idle} is how long they may do nothing before they are signed out. */
    public static Chrome of(Person person, Menu navigation, Duration idle, boolean demo) {
        return new Chrome(PRODUCT, person, navigation, idle, demo, Visit.NONE);
    }

    /** For a visitor nobody knows: no navigation, no time-out. */
    public static Chrome anonymous(boolean demo) {
        return new Chrome(PRODUCT, null, Menu.NONE, Duration.ZERO, demo, Visit.NONE);
    }

    Chrome during(Visit now) {
        return new Chrome(product, person, navigation, idle, demo, now);
    }

    /** The navigation link this page lies under, if any. */
    public @Nullable Link current() {
        return navigation.current(visit.path());
    }

    public @Nullable CsrfToken csrf() {
        return visit.csrf();
    }

    public @Nullable String notice() {
        return visit.notice();
    }

    /**
     * Who is signed in and what they work as, say "Adviser, Northbank Law Centre"; {@code change} leads to the choice.
     */
    public record Person(
            String name,
            @Nullable String workingAs,
            @Nullable String change) {
        public Person(String name, @Nullable String workingAs) {
            this(name, workingAs, null);
        }
    }

    /** The request being answered: its path, its token against forgery, and what the last page left to be told. */
    public record Visit(
            String path, @Nullable CsrfToken csrf, @Nullable String notice) {
        static final Visit NONE = new Visit("/", null, null);
    }

    private static String checksum(String... files) {
        var sum = new CRC32();
        for (var file : files) {
            try (var in = Chrome.class.getResourceAsStream(file)) {
                sum.update(in == null ? new byte[0] : in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
