package org.alongside.timelimit.calendar;

import org.alongside.kernel.Choice;

/** Whose bank holidays count. */
public enum Nation implements Choice {
    ENGLAND("england", "england-and-wales"),
    WALES("wales", "england-and-wales"),
    SCOTLAND("scotland", "scotland"),
    NORTHERN_IRELAND("northern-ireland", "northern-ireland");

    private final String title;
    private final String division;

    Nation(String title, String division) {
        this.title = title;
        this.division = division;
    }

    @Override
    public String title() {
        return title;
    }

    /** Its name in the official file. */
    String division() {
        return division;
    }
}
