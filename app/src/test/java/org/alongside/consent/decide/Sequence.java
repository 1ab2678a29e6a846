package org.alongside.consent.decide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.access.SampleAgencies;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.client.merge.MergeClients;
import org.alongside.consent.ByWhom;
import org.alongside.consent.How;
import org.alongside.consent.Part;
import org.alongside.consent.WithdrawConsent;
import org.alongside.kernel.Choice;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.part.DateParts;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.feedback.Word;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;

/** One sequence of what people do about consents, done on the server and in the {@link Ledger} alike. */
final class Sequence {

    private final SequenceServer server;
    private final Random random;
    private final Ledger ledger = new Ledger();
    private final SampleAgencies sample;
    private final UUID ward;
    private final Nurse nurse;
    private final Viewer.Member adviser;
    private final List<UUID> clients;
    private final List<UUID> referrals = new ArrayList<>();
    private final List<UUID> decisions = new ArrayList<>();
    private final Map<UUID, Viewer> keepers = new HashMap<>();
    private final Map<UUID, Set<Part>> told = new HashMap<>();
    private final List<String> story = new ArrayList<>();
    private Instant latest;

    Sequence(SequenceServer server, long number) {
        this.server = server;
        this.random = new Random(number);
        this.latest = server.clock().instant();
        this.sample = server.people().fresh();
        this.ward = server.people().partner(sample, "health_provider", "Larkspur Ward");
        this.nurse = new Nurse(server, sample, ward);
        this.adviser = sample.member(Role.ADVISER);
        this.clients = IntStream.range(0, 3).mapToObj(this::client).toList();
        refer();
    }

    String story() {
        return String.join("\n", story);
    }

    /** Something somebody does, or time that passes. */
    void happen() {
        passes(Duration.ofMinutes(1 + random.nextInt(300)));
        switch (random.nextInt(14)) {
            case 0 -> refer();
            case 1, 2 -> accept();
            case 3, 4, 5 -> decide(true);
            case 6, 7 -> decide(false);
            case 8 -> withdraw();
            case 9, 10 -> merge();
            case 11 -> undo();
            case 12 -> passes(Duration.ofDays(1 + random.nextInt(20)));
            default -> {
                server.clock().turnTo(latest.minus(Duration.ofMinutes(random.nextInt(600))));
                story.add("A server whose clock is behind reads");
            }
        }
    }

    private void passes(Duration time) {
        latest = latest.plus(time);
        server.clock().turnTo(latest);
        story.add(latest + ":");
    }

    private UUID client(int number) {
        var id = server.ids().get();
        as(adviser, () -> {
            server.addClient().add(NewClient.named(id, "Quỳnh", "O'Brien", BirthDate.UNKNOWN));
            return true;
        });
        return id;
    }

    private void refer() {
        if (referrals.size() < 3) {
            var parts = someParts(random.nextInt(4) > 0);
            var referral = nurse.refers(parts);
            var decision = nurse.decisionWith(referral);
            decisions.add(decision);
            keepers.put(decision, nurse.viewer());
            ledger.cameWith(decision, referral, sample.trust().id(), parts, latest);
            referrals.add(referral);
            told.put(referral, EnumSet.noneOf(Part.class));
            story.add("Referral " + referrals.size() + " comes with " + parts);
        }
    }

    private void accept() {
        var referral = any(referrals);
        var client = any(clients);
        if (as(adviser, () -> accepted(referral, client))) {
            ledger.accepted(referral, client);
            told.put(referral, EnumSet.allOf(Part.class));
            story.add("Referral " + of(referrals, referral) + " is accepted for client " + of(clients, client));
        }
    }

    private boolean accepted(UUID referral, UUID client) {
        if (!told.get(referral).isEmpty()) {
            return false;
        }
        server.acceptReferral().accept(referral, client);
        server.transaction().executeWithoutResult(ignored -> {
            server.tellReferrer().appointment(referral, Word.KEPT);
            server.tellReferrer().outcome(referral, Band.BETTER_OFF);
        });
        return true;
    }

    /** Today or some days ago, told to the trust or to the ward, for some days or for good, as the form has it. */
    private void decide(boolean given) {
        var client = any(clients);
        var parts = someParts(given);
        var partner = random.nextInt(4) > 0 ? sample.trust().id() : ward;
        var today = latest.atZone(Dates.ZONE).toLocalDate();
        var day = random.nextBoolean() ? today : today.minusDays(random.nextInt(4));
        var ends = given && random.nextBoolean() ? today.plusDays(1 + random.nextInt(25)) : LocalDate.MAX;
        var form = form(given, partner, parts, day, ends);
        var decision = form.decision(ConsentPurpose.FEEDBACK, ledger.root(client), latest);
        as(adviser, () -> {
            server.recordConsent().record(form.id(), adviser.partnership(), adviser.agency(), decision);
            return true;
        });
        decisions.add(form.id());
        keepers.put(form.id(), adviser);
        ledger.decided(form.id(), client, partner, parts, day, latest, ends);
        story.add("Client %s decides %s for the %s on %s until %s"
                .formatted(of(clients, client), parts, partner == ward ? "ward" : "trust", day, ends));
    }

    private DecisionForm form(boolean given, UUID to, Set<Part> parts, LocalDate day, LocalDate ends) {
        return new DecisionForm(
                server.ids().get(),
                given ? "yes" : "no",
                "",
                to.toString(),
                parts.stream().map(Choice::key).toList(),
                ByWhom.PERSON.key(),
                How.TELEPHONE.key(),
                "",
                "",
                DateParts.of(day),
                ends.equals(LocalDate.MAX) ? DateParts.EMPTY : DateParts.of(ends));
    }

    private void withdraw() {
        var decision = any(decisions);
        var outcome = as(keepers.get(decision), () -> server.withdrawConsent().withdraw(decision));
        if (outcome instanceof WithdrawConsent.Withdrawn) {
            ledger.withdrawn(decision);
            story.add("Decision " + of(decisions, decision) + " is withdrawn");
        }
    }

    private void merge() {
        var one = ledger.root(any(clients));
        var other = ledger.root(any(clients));
        var wanted = new MergeClients.Wanted(one, other, one, one);
        if (as(adviser, () -> server.mergeClients().merge(wanted)) instanceof MergeClients.Merged merged) {
            ledger.merged(merged.merge(), one, other);
            story.add("Client " + of(clients, other) + " is merged into " + of(clients, one));
        }
    }

    private void undo() {
        if (!ledger.merges().isEmpty()) {
            var merge = any(List.copyOf(ledger.merges()));
            as(adviser, () -> {
                server.undoMerge().undo(merge);
                return true;
            });
            ledger.undone(merge);
            story.add("A merge is undone");
        }
    }

    Nurse nurse() {
        return nurse;
    }

    List<UUID> referrals() {
        return referrals;
    }

    /** What the nurse may read by the ledger, of what there was to tell. */
    List<Nurse.Heard> allowed() {
        return referrals.stream()
                .map(referral -> {
                    var open = ledger.open(
                            referral, sample.trust().id(), server.clock().instant());
                    var known =
                            told.get(referral).stream().filter(open::contains).collect(Collectors.toSet());
                    return new Nurse.Heard(known, known, open);
                })
                .toList();
    }

    private Set<Part> someParts(boolean any) {
        var parts = EnumSet.noneOf(Part.class);
        if (any) {
            parts.add(any(List.of(Part.values())));
            parts.add(any(List.of(Part.values())));
        }
        return parts;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static int of(List<UUID> list, UUID one) {
        return list.indexOf(one) + 1;
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work);
    }
}
