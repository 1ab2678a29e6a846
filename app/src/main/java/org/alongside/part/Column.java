package org.alongside.part;

/** The head of a table's column. */
public record Column(String text, boolean numeric, boolean hidden) {

    public static Column text(String text) {
        return new Column(text, false, false);
    }

    public static Column number(String text) {
        return new Column(text, true, false);
    }

    /** A column of links or buttons, whose head is only read out. */
    public static Column actions() {
        return new Column("Actions", false, true);
    }
}
