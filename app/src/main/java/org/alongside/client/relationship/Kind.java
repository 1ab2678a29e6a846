package org.alongside.client.relationship;

import org.alongside.kernel.Choice;

/** What somebody is to a client. */
public enum Kind implements Choice {
    PARENT("parent"),
    CHILD("child"),
    HOUSEHOLD("household member"),
    REPRESENTATIVE("representative"),
    REPRESENTED("person they represent"),
    APPOINTEE("appointee"),
    APPOINTED("person they are appointee for"),
    CARER("carer"),
    CARED_FOR("person they care for");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** What the client is to them. */
    Kind otherWay() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case HOUSEHOLD -> HOUSEHOLD;
            case REPRESENTATIVE -> REPRESENTED;
            case REPRESENTED -> REPRESENTATIVE;
            case APPOINTEE -> APPOINTED;
            case APPOINTED -> APPOINTEE;
            case CARER -> CARED_FOR;
            case CARED_FOR -> CARER;
        };
    }
}
