package org.alongside.referral.door;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes and ends links; a link is shown once, when it is made. */
@Controller
@RequestMapping("/intake/links")
class DoorLinkPages {

    private final DoorLinks links;
    private final MakeDoorLink makeDoorLink;
    private final EndDoorLink endDoorLink;
    private final String address;

    DoorLinkPages(
            DoorLinks links,
            MakeDoorLink makeDoorLink,
            EndDoorLink endDoorLink,
            @Value("${alongside.address}") String address) {
        this.links = links;
        this.makeDoorLink = makeDoorLink;
        this.endDoorLink = endDoorLink;
        this.address = address;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("kept", links.kept());
        if (!model.containsAttribute("made")) {
            model.addAttribute("made", "");
        }
        return "door/links";
    }

    @PostMapping("/make")
    String make(@RequestParam Optional<UUID> team, RedirectAttributes next) {
        next.addFlashAttribute("made", address + makeDoorLink.make(team));
        return "redirect:/intake/links";
    }

    @PostMapping("/end")
    String end(@RequestParam Optional<UUID> team, RedirectAttributes next) {
        endDoorLink.end(team);
        next.addFlashAttribute("notice", "Link ended.");
        return "redirect:/intake/links";
    }
}
