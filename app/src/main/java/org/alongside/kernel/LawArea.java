package org.alongside.kernel;

/** The seven areas of social welfare law. */
public enum LawArea implements Choice {
    WELFARE_BENEFITS("welfare benefits"),
    DEBT("debt"),
    HOUSING("housing"),
    EMPLOYMENT("employment"),
    EDUCATION("education"),
    IMMIGRATION("immigration"),
    COMMUNITY_CARE("community care");

    private final String title;

    LawArea(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
