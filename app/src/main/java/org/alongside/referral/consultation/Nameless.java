package org.alongside.referral.consultation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in a text what looks as if it told who somebody is. A name it cannot know; the page asks not to write one. */
public enum Nameless {
    EMAIL("an e-mail address", "[^\\s@]+@[^\\s@]+\\.[^\\s@]+"),
    NHS_NUMBER("an NHS number", "(?<!\\d)\\d{3}[ .-]?\\d{3}[ .-]?\\d{4}(?!\\d)"),
    PHONE("a phone number", "(?<!\\d)(?:\\+44[ ]?(?:\\(0\\))?|\\(?0)(?:[ ()-]{0,2}\\d){9,10}(?!\\d)"),
    BIRTH("a date of birth", birth()),
    POSTCODE("a postcode", "\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b");

    private final String what;
    private final Pattern pattern;

    Nameless(String what, String pattern) {
        this.what = what;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What the text holds, in words: a phone number. */
    public static Optional<String> found(String text) {
        for (var one : values()) {
            if (one.pattern.matcher(text).find()) {
                return Optional.of(one.what);
            }
        }
        return Optional.empty();
    }

    /** A full date in figures or words: the month and year of a letter are enough to be advised about it. */
    private static String birth() {
        var month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
        return "(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?!\\d)"
                + "|(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)"
                + "|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + month + ",? (?:19|20)\\d{2}(?!\\d)"
                + "|\\b" + month + " \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}(?!\\d)";
    }
}
