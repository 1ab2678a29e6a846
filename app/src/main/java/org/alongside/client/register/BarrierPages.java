package org.alongside.client.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.barrier.Barriers;
import org.alongside.barrier.EndBarrier;
import org.alongside.barrier.SetBarrier;
import org.alongside.client.Client;
import org.alongside.client.ReadClient;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The barriers on a client's record, for the supervisors of the agency that holds it. */
@Controller
class BarrierPages {

    private final ReadClient readClient;
    private final Barriers barriers;
    private final SetBarrier setBarrier;
    private final EndBarrier endBarrier;
    private final TransactionTemplate transaction;

    BarrierPages(
            ReadClient readClient,
            Barriers barriers,
            SetBarrier setBarrier,
            EndBarrier endBarrier,
            TransactionTemplate transaction) {
        this.readClient = readClient;
        this.barriers = barriers;
        this.setBarrier = setBarrier;
        this.endBarrier = endBarrier;
        this.transaction = transaction;
    }

    @GetMapping("/clients/{id}/barriers")
    String list(@PathVariable UUID id, Model model) {
        return show(id, "", "", FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/barriers")
    String set(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next) {
        var client = supervised(id);
        var chosen = uuid(person);
        var errors = FormErrors.NONE
                .unless(chosen.isPresent(), "person", "Choose a person")
                .unless(reason.strip().length() >= 3, "reason", "Say why")
                .unless(reason.length() <= 2000, "reason", "Say why in at most 2,000 characters");
        if (errors.any()) {
            return show(id, person, reason, errors, model);
        }
        return switch (setBarrier.set("client", client.id(), chosen.orElseThrow(), reason)) {
            case SetBarrier.Set ignored -> back(id, "Barrier set.", next);
            case SetBarrier.SetAlready ignored -> back(id, "This barrier was set already.", next);
            case SetBarrier.NoSuchPerson ignored ->
                show(id, "", reason, FormErrors.of("person", "Choose a person"), model);
        };
    }

    @PostMapping("/clients/{id}/barriers/{barrier}/end")
    String end(@PathVariable UUID id, @PathVariable UUID barrier, RedirectAttributes next) {
        var client = supervised(id);
        return switch (endBarrier.end(barrier, client.id())) {
            case EndBarrier.Ended ignored -> back(id, "Barrier ended.", next);
            case EndBarrier.NoneToEnd ignored -> back(id, "This barrier had ended already.", next);
        };
    }

    /** Somebody who has just barred themselves can no longer see the record. */
    private String back(UUID id, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        var known = transaction.execute(ignored -> readClient.known(id));
        return Boolean.TRUE.equals(known) ? "redirect:/clients/" + id + "/barriers" : "redirect:/clients";
    }

    private String show(UUID id, String person, String reason, FormErrors errors, Model model) {
        var client = supervised(id);
        transaction.executeWithoutResult(ignored ->
                model.addAttribute("barriers", barriers.on(id)).addAttribute("people", options(barriers.unbarred(id))));
        model.addAttribute("client", client)
                .addAttribute("person", person)
                .addAttribute("reason", reason)
                .addAttribute("errors", errors);
        return "client/barriers";
    }

    private Client supervised(UUID id) {
        var client = readClient.read(id).client();
        if (!RecordPages.supervises(client)) {
            throw new NotFound();
        }
        return client;
    }

    private static List<Option> options(List<Barriers.Colleague> people) {
        return people.stream()
                .map(one -> new Option(one.id().toString(), one.name() + ", " + one.agency()))
                .toList();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
