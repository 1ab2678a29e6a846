package org.alongside.client;

import org.alongside.kernel.Choice;

/** What somebody needs so that advice reaches them. */
public enum AccessNeed implements Choice {
    BSL("British Sign Language"),
    LARGE_PRINT("large print"),
    EASY_READ("easy read"),
    HOME_VISIT("home visit");

    private final String title;

    AccessNeed(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
