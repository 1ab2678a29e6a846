package org.alongside.referral.door;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.Choice;
import org.alongside.page.Ids;
import org.alongside.referral.need.NeedScreen;
import org.alongside.referral.need.NeedScreen.Answer;
import org.alongside.referral.need.NeedScreen.How;
import org.alongside.referral.need.Question;
import org.alongside.referral.need.Tongues;
import org.alongside.referral.refer.ReferralForm;
import org.alongside.servicemodel.Referring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The need screen by a link. Its answers fill the form that comes next; they are in no address. */
@Controller
@RequestMapping("/r/{token}/screen")
class DoorScreenPages {

    private final AtDoor atDoor;
    private final Doorkeeper doorkeeper;
    private final Tongues tongues;
    private final Supplier<UUID> ids;

    DoorScreenPages(AtDoor atDoor, Doorkeeper doorkeeper, Tongues tongues, Supplier<UUID> ids) {
        this.atDoor = atDoor;
        this.doorkeeper = doorkeeper;
        this.tongues = tongues;
        this.ids = ids;
    }

    @GetMapping
    String ask(@PathVariable String token, @RequestParam(defaultValue = "en") String language, Model model) {
        var open = atDoor.open(token);
        if (open.closed().isPresent()) {
            return DoorPages.closed(open, model);
        }
        model.addAttribute("id", ids.get().toString())
                .addAttribute("tongue", tongues.of(language))
                .addAttribute("questions", Question.all())
                .addAttribute("action", "/r/" + token + "/screen")
                .addAttribute("how", How.LINK);
        return "need/handOver";
    }

    @PostMapping
    String answer(
            @PathVariable String token,
            @RequestParam String id,
            @RequestParam String language,
            @RequestParam String press,
            @RequestParam(required = false) @Nullable Set<String> yes,
            Model model) {
        var open = atDoor.open(token);
        if (open.closed().isPresent()) {
            return DoorPages.closed(open, model);
        }
        var tongue = tongues.of(language);
        var answer = Choice.named(Answer.class, press).orElse(Answer.ANSWERED);
        var asked = new NeedScreen.Asked(
                open.link().partnership(),
                open.link().agency(),
                open.link().team(),
                Optional.empty(),
                open.link().self() ? Referring.Who.SELF : Referring.Who.ANY_STAFF,
                How.LINK,
                tongue.tag());
        var screen = NeedScreen.of(Ids.read(id).orElseGet(ids), asked, answer, Question.named(yes));
        atDoor.asked(screen);
        return screen.finds() ? onward(open, token, tongue.tag(), yes, model) : thanks(token, tongue.tag(), model);
    }

    private String thanks(String token, String language, Model model) {
        model.addAttribute("tongue", tongues.of(language))
                .addAttribute("declined", true)
                .addAttribute("onward", "/r/" + token);
        return "need/thanks";
    }

    private String onward(AtDoor.Open open, String token, String language, @Nullable Set<String> yes, Model model) {
        var slip = doorkeeper.slip();
        var fresh = ReferralForm.fresh(Ids.read(slip.id()).orElseThrow());
        var typed = fresh.typed()
                .with("how", "screened")
                .with("tongue", language)
                .with("yes", yes == null ? new String[0] : yes.toArray(String[]::new));
        var form = new ReferralForm(fresh.id(), Question.into(typed));
        model.addAttribute("open", new DoorView(open))
                .addAttribute("token", token)
                .addAttribute("slip", slip)
                .addAttribute("form", form)
                .addAttribute("tongue", tongues.of(language))
                .addAttribute("tongues", tongues.all());
        return open.link().self() ? "door/self" : "door/team";
    }
}
