package org.alongside.client.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.BirthDate;
import org.alongside.client.Identity;
import org.alongside.client.characteristics.AskCharacteristics;
import org.alongside.client.contact.ChangeContact;
import org.alongside.client.contact.Kind;
import org.alongside.client.identity.AddAlias;
import org.alongside.client.identity.Alias;
import org.alongside.client.identity.CorrectIdentity;
import org.alongside.client.identity.EndAlias;
import org.alongside.client.merge.Compare;
import org.alongside.client.merge.MergeClients;
import org.alongside.client.need.KeepNote;
import org.alongside.client.need.Need;
import org.alongside.client.need.Note;
import org.alongside.client.need.RecordNeed;
import org.alongside.client.relationship.EndRelationship;
import org.alongside.client.relationship.Relate;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.consent.RecordConsent;
import org.alongside.consent.Subject;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;

/** Everything that can be done with a client's record, to try it as somebody who may not. */
record RegisterUses(
        ReadRecord readRecord,
        CorrectIdentity correctIdentity,
        AddAlias addAlias,
        EndAlias endAlias,
        ChangeContact changeContact,
        RecordNeed recordNeed,
        KeepNote keepNote,
        Relate relate,
        EndRelationship endRelationship,
        AskCharacteristics askCharacteristics,
        Compare compare,
        MergeClients mergeClients,
        RecordConsent recordConsent,
        Supplier<UUID> ids) {

    /** Each by its name; {@code other} is a second record of the same agency. */
    Map<String, Runnable> all(UUID client, UUID other) {
        var uses = new LinkedHashMap<String, Runnable>();
        uses.put("read", () -> readRecord.read(client));
        uses.put("correct", () -> correctIdentity.correct(client, identity(), true));
        uses.put("add a name", () -> addAlias.add(client, Alias.Kind.ALIAS, "Grainne", "Ni Bhroin"));
        uses.put("remove a name", () -> endAlias.end(client, ids.get()));
        uses.put("add a phone", () -> changeContact.add(client, phone()));
        uses.put("correct a phone", () -> changeContact.correct(client, ids.get(), phone()));
        uses.put("end a phone", () -> changeContact.end(client, ids.get()));
        uses.put("record needs", () -> recordNeed.record(client, new Need("Welsh", true, Set.of(), null)));
        uses.put("warn", () -> keepNote.keep(client, Note.Kind.RISK, "A dog bites"));
        uses.put("end a warning", () -> keepNote.end(client, ids.get()));
        uses.put("relate", () -> relate.relate(client, relation(), new Relate.Named("Aoife")));
        uses.put("relate to a record", () -> relate.relate(client, relation(), new Relate.Registered(other)));
        uses.put("end a relation", () -> endRelationship.end(client, ids.get()));
        uses.put("keep answers", () -> askCharacteristics.keep(client, Map.of()));
        uses.put("compare", () -> compare.lines(client, other));
        uses.put("merge", () -> mergeClients.merge(new MergeClients.Wanted(client, other, client, client)));
        uses.put(
                "consent",
                () -> recordConsent.record(ids.get(), agency().partnership(), agency().agency(), yes(client)));
        return uses;
    }

    private static Identity identity() {
        return new Identity("Gráinne", "Ní Bhroin", BirthDate.UNKNOWN, null);
    }

    private static ChangeContact.Wanted phone() {
        return new ChangeContact.Wanted(Kind.PHONE, "+447700900123", null, true, true, true, null);
    }

    private static org.alongside.client.relationship.Kind relation() {
        return org.alongside.client.relationship.Kind.CARER;
    }

    private static Viewer.Member agency() {
        return CurrentViewer.get() instanceof Viewer.Member member
                ? member
                : new Viewer.Member(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Set.of(), Set.of());
    }

    private NewDecision yes(UUID client) {
        return new NewDecision(
                new Subject.OfClient(client),
                ConsentPurpose.RESEARCH,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                true,
                Set.of(),
                NewDecision.Telling.own(How.IN_PERSON),
                java.time.Instant.EPOCH,
                java.util.Optional.empty());
    }
}
