package org.alongside.message.text;

/** How many parts a text message is sent in, by GSM 03.38: each is paid for, and old phones show them one by one. */
public final class TextParts {

    /** What GOV.UK Notify takes at most. */
    public static final int MOST = 918;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWICE = "^{}\\[~]|€";

    private TextParts() {}

    public static int of(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        var basic = text.chars().allMatch(one -> BASIC.indexOf(one) >= 0 || TWICE.indexOf(one) >= 0);
        return basic ? parts(septets(text), 160, 153) : parts(text.length(), 70, 67);
    }

    private static int septets(String text) {
        return (int) (text.length()
                + text.chars().filter(one -> TWICE.indexOf(one) >= 0).count());
    }

    private static int parts(int length, int alone, int each) {
        return length <= alone ? 1 : (length + each - 1) / each;
    }
}
