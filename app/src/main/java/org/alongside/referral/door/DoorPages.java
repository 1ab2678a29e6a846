package org.alongside.referral.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.alongside.page.NotFound;
import org.alongside.referral.letter.KeepLetter;
import org.alongside.referral.need.Question;
import org.alongside.referral.need.Tongues;
import org.alongside.referral.refer.Mistakes;
import org.alongside.referral.refer.ReferralForm;
import org.alongside.referral.refer.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form at a door without an account. It tells nobody whether somebody is known. */
@Controller
@RequestMapping("/r/{token}")
class DoorPages {

    private final AtDoor atDoor;
    private final Doorkeeper doorkeeper;
    private final Tongues tongues;
    private final Clock clock;

    DoorPages(AtDoor atDoor, Doorkeeper doorkeeper, Tongues tongues, Clock clock) {
        this.atDoor = atDoor;
        this.doorkeeper = doorkeeper;
        this.tongues = tongues;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String token, @RequestParam(defaultValue = "en") String language, Model model) {
        var open = atDoor.open(token);
        if (open.closed().isPresent()) {
            return closed(open, model);
        }
        var slip = doorkeeper.slip();
        var form = ReferralForm.fresh(Ids.read(slip.id()).orElseThrow());
        var typed = form.typed()
                .with(
                        "language",
                        language.equals("en") ? "" : tongues.of(language).name());
        return show(open, token, slip, new ReferralForm(form.id(), typed.with("tongue", language)), model);
    }

    @PostMapping
    String send(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "photos", required = false) List<MultipartFile> photos,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next)
            throws IOException {
        var open = atDoor.open(token);
        var typed = heard(open, Typed.of(sent));
        var slip = doorkeeper.slip(typed).orElseThrow(NotFound::new);
        var form = new ReferralForm(Ids.read(slip.id()).orElseThrow(), typed);
        var letters = new ArrayList<byte[]>();
        var errors = open.closed()
                .map(why -> FormErrors.of("closed", open.link().self() ? why.plainly() : why.words()))
                .orElseGet(() -> mistakes(open, form));
        if (!errors.any()) {
            errors = doorkeeper
                    .refuses(slip, typed, open.link(), request.getRemoteAddr())
                    .map(why -> FormErrors.of("givenName", why))
                    .orElse(errors);
        }
        if (!errors.any()) {
            errors = letters(photos, letters);
        }
        if (errors.any()) {
            model.addAttribute("errors", errors);
            return show(open, token, slip, form, model);
        }
        next.addFlashAttribute("reference", atDoor.send(open, form, letters).orElse(""));
        return "redirect:/r/" + token + "/sent";
    }

    /** Opened again, it knows nothing. */
    @GetMapping("/sent")
    String sent(@PathVariable String token, Model model) {
        var open = atDoor.open(token);
        if (!model.containsAttribute("reference")) {
            return "redirect:/r/" + token;
        }
        model.addAttribute("open", new DoorView(open)).addAttribute("token", token);
        return "door/sent";
    }

    /** What the person themselves says "yes" to means areas and alarms. */
    private static Typed heard(AtDoor.Open open, Typed typed) {
        return open.link().self() ? Question.into(typed) : typed;
    }

    private FormErrors mistakes(AtDoor.Open open, ReferralForm form) {
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var errors = Mistakes.in(form, today, open.link().self());
        return open.link().self()
                ? errors
                : errors.unless(form.typed().any("referrerName"), "referrerName", "Enter your name")
                        .unless(form.typed().any("referrerContact"), "referrerContact", "Enter your phone or e-mail");
    }

    /** Looked at last, when a turn was taken: drawing pictures anew is the costliest thing that strangers can ask for. */
    private static FormErrors letters(@Nullable List<MultipartFile> photos, List<byte[]> into) throws IOException {
        if (photos != null && photos.size() > KeepLetter.MOST_LETTERS) {
            return FormErrors.of("photos", KeepLetter.TOO_MANY.why());
        }
        var found = FormErrors.NONE;
        for (var photo : photos == null ? List.<MultipartFile>of() : photos) {
            if (!photo.isEmpty() && !found.any()) {
                var refused = photo.getSize() > KeepLetter.MOST_BYTES
                        ? Optional.of(KeepLetter.TOO_LARGE)
                        : KeepLetter.refusal(photo.getBytes());
                found = found.unless(
                        refused.isEmpty(),
                        "photos",
                        refused.map(KeepLetter.Refused::why).orElse(""));
                into.add(photo.getBytes());
            }
        }
        return found;
    }

    /** Whoever comes with nothing typed yet reads where else to turn, and no form. */
    static String closed(AtDoor.Open open, Model model) {
        model.addAttribute("open", new DoorView(open));
        return "door/closed";
    }

    private String show(AtDoor.Open open, String token, Slip slip, ReferralForm form, Model model) {
        model.addAttribute("open", new DoorView(open))
                .addAttribute("token", token)
                .addAttribute("slip", slip)
                .addAttribute("form", form)
                .addAttribute("tongue", tongues.of(form.text("tongue")))
                .addAttribute("tongues", tongues.all());
        return open.link().self() ? "door/self" : "door/team";
    }
}
