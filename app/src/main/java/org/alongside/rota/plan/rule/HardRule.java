package org.alongside.rota.plan.rule;

/** What the planner never breaks, and a person may, being warned. */
public enum HardRule {
    ONE_PLACE("one place at a time"),
    ROOM("a free room"),
    WANTED("no more sessions than wanted"),
    SKILL("skills and authorisation"),
    AVAILABLE("available then"),
    CONTRACT("within the contract"),
    HOME("not too far from home"),
    BETWEEN("not too far between morning and afternoon"),
    SUPERVISOR("a supervisor on duty for a student");

    private final String title;

    HardRule(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
