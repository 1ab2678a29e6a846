package org.alongside.demo.year;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.AccessNeed;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.demo.plan.Course;
import org.alongside.demo.plan.MadeUpPerson;
import org.alongside.kernel.PhoneNumber;
import org.alongside.referral.Door;
import org.alongside.referral.Need;
import org.alongside.referral.NewReferral;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.ReferredPerson;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends a referral by its door. */
@Component
@ConditionalOnProperty("alongside.demo")
class PlaySending {

    private static final Viewer AT_THE_DOOR = new Viewer.Task(ReferPatient.AT_THE_DOOR);

    private final ReferPatient referPatient;

    PlaySending(ReferPatient referPatient) {
        this.referPatient = referPatient;
    }

    void send(Stage stage, Played played, boolean neutral) {
        var sent = played.course().sent();
        var member = member(stage, played.course());
        var viewer = member.<Viewer>map(one -> one).orElse(AT_THE_DOOR);
        var referral = referral(stage, played, member, neutral);
        switch (CurrentViewer.as(viewer, () -> referPatient.refer(referral))) {
            case ReferPatient.Sent done ->
                played.sent(done.agency(), sent.door() == Door.ACCOUNT ? member : Optional.empty());
            case ReferPatient.SentAlready ignored -> throw new IllegalStateException("Sent twice");
            case ReferPatient.NotAgreed ignored -> throw new IllegalStateException("Everybody agrees to be referred");
            case ReferPatient.NotOpen ignored -> throw new IllegalStateException("It was planned for no open day");
            case ReferPatient.NobodyTakes ignored -> throw new IllegalStateException("No agency takes it");
        }
    }

    /** Empty at a door without an account; who comes by themselves is taken in by an adviser and stays there. */
    private static Optional<Viewer.Member> member(Stage stage, Course course) {
        var sent = course.sent();
        return switch (sent.door()) {
            case TEAM_LINK, SELF -> Optional.empty();
            case ACCOUNT -> Optional.of(stage.referrer(sent.sender(), from(stage, sent)));
            case WALK_IN, TELEPHONE, AGENCY -> {
                var agencies = List.copyOf(stage.workers().keySet());
                yield Optional.of(stage.worker(agencies.get(course.number() % agencies.size()), course.worker()));
            }
        };
    }

    private static Optional<UUID> from(Stage stage, Course.Sent sent) {
        return stage.team(sent).or(() -> stage.site(sent)).flatMap(Stage.Place::agency);
    }

    private static NewReferral referral(Stage stage, Played played, Optional<Viewer.Member> member, boolean neutral) {
        var course = played.course();
        var referrer = member.filter(ignored -> course.sent().door() == Door.ACCOUNT);
        var need = course.need();
        return new NewReferral(
                played.referral(),
                stage.partnership(),
                course.sent().door(),
                origin(stage, course.sent(), referrer),
                person(course.person()),
                new Need(need.areas(), need.alarms(), need.letterDate().orElse(null), need.note()),
                new NewReferral.Agreed(true, course.feedback(), told(course)),
                member.filter(ignored -> referrer.isEmpty()).map(Viewer.Member::agency),
                neutral);
    }

    /** A team's link knows the team; whoever uses it leaves a name. */
    private static NewReferral.Origin origin(Stage stage, Course.Sent sent, Optional<Viewer.Member> referrer) {
        var link = sent.door() == Door.TEAM_LINK;
        var team = stage.team(sent)
                .filter(one -> link || referrer.map(Viewer.Member::agency).equals(one.agency()));
        var site = stage.site(sent).filter(ignored -> sent.door() == Door.ACCOUNT);
        return new NewReferral.Origin(
                referrer.map(Viewer.Member::agency)
                        .or(() -> link ? team.flatMap(Stage.Place::agency) : Optional.empty()),
                team.map(Stage.Place::id),
                site.map(Stage.Place::id),
                link ? "Duty worker" : "",
                link ? "01632 960%03d".formatted(sent.team() * 7 % 1000) : "",
                sent.noticedBy(),
                sent.how());
    }

    private static NewDecision.Telling told(Course course) {
        var how = switch (course.sent().door()) {
            case SELF -> How.ONLINE;
            case TELEPHONE -> How.TELEPHONE;
            case ACCOUNT, TEAM_LINK, WALK_IN, AGENCY -> How.IN_PERSON;
        };
        return NewDecision.Telling.own(how);
    }

    private static ReferredPerson person(MadeUpPerson one) {
        return new ReferredPerson(
                one.givenName(),
                one.familyName(),
                one.born(),
                one.nhsNumber(),
                new ReferredPerson.Reach(written(one), one.voicemail(), one.text(), one.email(), one.safeContact()),
                one.postcode(),
                one.language(),
                one.interpreter(),
                needs(one),
                one.child()
                        .map(child -> new ReferredPerson.Patient(
                                child.givenName() + " " + child.familyName(), child.born())));
    }

    private static @Nullable String written(MadeUpPerson one) {
        return Optional.ofNullable(one.phone())
                .flatMap(PhoneNumber::read)
                .map(PhoneNumber::written)
                .orElse(null);
    }

    private static List<String> needs(MadeUpPerson one) {
        return one.accessNeeds().stream().map(AccessNeed::title).sorted().toList();
    }
}
