package org.alongside.client.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.audit.Names;
import org.alongside.audit.Viewing;
import org.alongside.audit.WhoHasSeen;
import org.alongside.client.Client;
import org.alongside.client.KeepsRegister;
import org.alongside.client.ReadClient;
import org.alongside.part.Link;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A client's record, card by card, and who has seen it. */
@Controller
class RecordPages {

    private final ReadRecord readRecord;
    private final ReadClient readClient;
    private final WhoHasSeen whoHasSeen;
    private final Names namesOf;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordPages(
            ReadRecord readRecord,
            ReadClient readClient,
            WhoHasSeen whoHasSeen,
            Names namesOf,
            TransactionTemplate transaction,
            Clock clock) {
        this.readRecord = readRecord;
        this.readClient = readClient;
        this.whoHasSeen = whoHasSeen;
        this.namesOf = namesOf;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/clients/{id}")
    String record(@PathVariable UUID id, Model model) {
        var record = readRecord.read(id);
        var client = record.client();
        if (!client.id().equals(id)) {
            return "redirect:" + client.path();
        }
        var now = clock.instant();
        model.addAttribute("client", client)
                .addAttribute("record", record)
                .addAttribute(
                        "openUntil",
                        record.openUntil()
                                .map(until -> TimeLeft.words(now, until))
                                .orElse(null))
                .addAttribute("links", links(record));
        return "client/record";
    }

    @GetMapping("/clients/{id}/seen")
    String seen(@PathVariable UUID id, Model model) {
        var client = readClient.read(id).client();
        var viewings = whoHasSeen.list(client.id());
        var names = transaction.execute(ignored -> namesOf.of(
                viewings.stream().map(Viewing::person).filter(Objects::nonNull).toList()));
        model.addAttribute("client", client)
                .addAttribute(
                        "sights",
                        viewings.stream()
                                .map(viewing -> Sight.of(viewing, names))
                                .toList());
        return "client/seen";
    }

    private static List<Link> links(ReadRecord.Record record) {
        var client = record.client();
        var links = new ArrayList<>(List.of(new Link("Record", client.path())));
        links.addAll(record.pages());
        if (KeepsRegister.mayChange(client)) {
            links.add(new Link("Equality questions", client.path() + "/characteristics"));
        }
        links.add(new Link("Who has seen it", client.path() + "/seen"));
        if (supervises(client)) {
            links.add(new Link("Barriers", client.path() + "/barriers"));
        }
        return links;
    }

    static boolean supervises(Client client) {
        return CurrentViewer.get() instanceof Viewer.Member member
                && member.has(Role.SUPERVISOR)
                && member.agency().equals(client.agency());
    }
}
