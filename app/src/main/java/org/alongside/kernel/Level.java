package org.alongside.kernel;

/** How far the help goes. The first two are one-off; the last three are casework. */
public enum Level implements Choice {
    INFORMATION("information"),
    ADVICE("advice"),
    ACTION("action on behalf of clients"),
    APPEALS("appeals and challenges"),
    REPRESENTATION("court or tribunal representation");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    public boolean casework() {
        return ordinal() >= ACTION.ordinal();
    }
}
