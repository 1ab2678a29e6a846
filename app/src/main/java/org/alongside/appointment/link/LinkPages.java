package org.alongside.appointment.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Option;
import org.alongside.throttle.Budget;
import org.alongside.throttle.Throttle;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a client's link. They name nobody, no service and no reason. */
@Controller
@RequestMapping("/a/{token}")
class LinkPages {

    private static final int SHOWN = 20;

    private final ByLink byLink;
    private final Throttle throttle;

    LinkPages(ByLink byLink, Throttle throttle) {
        this.byLink = byLink;
        this.throttle = throttle;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, Model model) {
        model.addAttribute("own", byLink.open(counted(token, request))).addAttribute("token", token);
        return "appointment/link";
    }

    @GetMapping("/cancel")
    String askToCancel(@PathVariable String token, HttpServletRequest request, Model model) {
        model.addAttribute("own", byLink.open(counted(token, request))).addAttribute("token", token);
        return "appointment/linkCancel";
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable String token, HttpServletRequest request, RedirectAttributes next) {
        var done = byLink.cancel(counted(token, request));
        next.addFlashAttribute(
                "notice", done ? "Cancelled. Thank you for telling us." : "There was nothing to cancel.");
        return "redirect:/a/" + token;
    }

    @GetMapping("/times")
    String times(@PathVariable String token, HttpServletRequest request, Model model) {
        return times(counted(token, request), FormErrors.NONE, model);
    }

    @PostMapping("/times")
    String take(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String slot,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        var secret = counted(token, request);
        if (slot.isEmpty()) {
            return times(secret, FormErrors.of("slot", "Choose a time"), model);
        }
        if (!byLink.take(secret, slot)) {
            return times(secret, FormErrors.of("slot", "That time has just been taken. Choose another"), model);
        }
        next.addFlashAttribute("notice", "Done. This is your time.");
        return "redirect:/a/" + token;
    }

    private String times(LinkToken token, FormErrors errors, Model model) {
        model.addAttribute("own", byLink.open(token))
                .addAttribute("token", token.text())
                .addAttribute("options", options(byLink.free(token)))
                .addAttribute("errors", errors);
        return "appointment/linkTimes";
    }

    private static List<Option> options(List<FreeTime> free) {
        return free.stream()
                .limit(SHOWN)
                .map(time -> new Option(time.key(), time.when(), time.line() ? "By telephone" : time.place()))
                .toList();
    }

    /** A secret cannot be guessed; that nobody tries in earnest is seen to here. */
    private LinkToken counted(String token, HttpServletRequest request) {
        var turn = throttle.take(List.of(Budget.LINK_ADDRESS.of(request.getRemoteAddr())));
        if (turn instanceof Throttle.Turn.Wait) {
            throw new NotFound();
        }
        return new LinkToken(token);
    }
}
