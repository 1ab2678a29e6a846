package org.alongside.demo.year;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.demo.plan.Course;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.viewer.Viewer;

/** What has come of a course so far. */
public final class Played {

    private final Course course;
    private final UUID referral;
    private final Map<ConsentPurpose, UUID> decisions = new HashMap<>();
    private Optional<Viewer.Member> sender = Optional.empty();
    private Optional<UUID> holder = Optional.empty();
    private Optional<UUID> client = Optional.empty();
    private Optional<UUID> question = Optional.empty();

    Played(Course course, UUID referral) {
        this.course = course;
        this.referral = referral;
    }

    public Course course() {
        return course;
    }

    public UUID referral() {
        return referral;
    }

    /** The client it was accepted for. */
    public Optional<UUID> client() {
        return client;
    }

    /** The agency that has it now; empty before it was sent. */
    public Optional<UUID> holder() {
        return holder;
    }

    /** The member who sent it. */
    Optional<Viewer.Member> sender() {
        return sender;
    }

    Optional<UUID> question() {
        return question;
    }

    void sent(UUID agency, Optional<Viewer.Member> by) {
        holder = Optional.of(agency);
        sender = by;
    }

    void asked(UUID id) {
        question = Optional.of(id);
    }

    void passed(UUID agency) {
        holder = Optional.of(agency);
    }

    void accepted(UUID register) {
        client = Optional.of(register);
    }

    void decided(ConsentPurpose purpose, UUID id) {
        decisions.put(purpose, id);
    }

    Optional<UUID> decision(ConsentPurpose purpose) {
        return Optional.ofNullable(decisions.get(purpose));
    }
}
