package org.alongside.client.characteristics;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.client.ReadClient;
import org.alongside.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks a client the equality questions, and shows the counts of all. */
@Controller
class CharacteristicsPages {

    private final ReadClient readClient;
    private final AskCharacteristics askCharacteristics;
    private final CountCharacteristics countCharacteristics;

    CharacteristicsPages(
            ReadClient readClient, AskCharacteristics askCharacteristics, CountCharacteristics countCharacteristics) {
        this.readClient = readClient;
        this.askCharacteristics = askCharacteristics;
        this.countCharacteristics = countCharacteristics;
    }

    @GetMapping("/clients/{id}/characteristics")
    String form(@PathVariable UUID id, Model model) {
        return show(id, FormErrors.NONE, model);
    }

    @PostMapping("/clients/{id}/characteristics")
    String save(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, RedirectAttributes next) {
        var chosen = new EnumMap<Characteristic, String>(Characteristic.class);
        for (var question : Characteristic.values()) {
            question.options().stream()
                    .filter(option -> option.value().equals(sent.get(question.key())))
                    .forEach(option -> chosen.put(question, option.value()));
        }
        if (chosen.isEmpty()) {
            return show(id, FormErrors.of(Characteristic.ETHNICITY.key(), "Answer at least one question"), model);
        }
        askCharacteristics.keep(id, chosen);
        next.addFlashAttribute("notice", "Answers locked away. They are only ever counted.");
        return "redirect:/clients/" + id;
    }

    @GetMapping("/clients/equality")
    String counts(Model model) {
        model.addAttribute("tallies", countCharacteristics.count());
        return "client/equality";
    }

    private String show(UUID id, FormErrors errors, Model model) {
        model.addAttribute("client", readClient.change(id)).addAttribute("errors", errors);
        return "client/characteristics";
    }
}
