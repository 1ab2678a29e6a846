package org.alongside.referral.refer;

import java.util.Optional;
import java.util.UUID;
import org.alongside.referral.Refers;
import org.alongside.referral.route.Beside;
import org.alongside.referral.route.Intake;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Says that a referral was sent: its reference, who has it and when they answer. */
@Controller
class JustSentPages {

    private final ReadSent readSent;
    private final Beside beside;

    JustSentPages(ReadSent readSent, Beside beside) {
        this.readSent = readSent;
        this.beside = beside;
    }

    /** @param with the agency that has it, which a referrer may know and nobody else is told */
    @GetMapping("/refer/sent/{id}")
    String sent(@PathVariable UUID id, @RequestParam Optional<UUID> with, Model model) {
        var sent = readSent.read(id, with);
        var own = with.equals(Optional.of(CurrentViewer.member().agency()));
        var urgent = sent.referral().need().urgent();
        model.addAttribute("referral", sent.referral())
                .addAttribute("beside", beside.of(id))
                .addAttribute("taker", sent.taker().map(Intake::name).orElse(""))
                .addAttribute(
                        "urgentRoute",
                        urgent ? sent.taker().map(Intake::urgentRoute).orElse("") : "")
                .addAttribute("desk", own && Refers.advises(CurrentViewer.get()) ? Desk.TAKE_IN : Desk.REFER);
        return "refer/sent";
    }
}
