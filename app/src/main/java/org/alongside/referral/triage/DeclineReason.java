package org.alongside.referral.triage;

import org.alongside.kernel.Choice;

/**
 * Why an agency does not take a referral. Its referrer is never told more than that it was not taken, or where it went.
 */
public enum DeclineReason implements Choice {
    OUT_OF_SCOPE("not what we do"),
    NOT_ELIGIBLE("not eligible"),
    CONFLICT("conflict of interest"),
    NO_CAPACITY("no capacity"),
    CLIENT_DECLINED("client declined"),
    COULD_NOT_REACH("could not reach"),
    DUPLICATE("referred already");

    private final String title;

    DeclineReason(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
